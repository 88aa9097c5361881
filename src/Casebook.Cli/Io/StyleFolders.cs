using System.Text;
using System.Text.RegularExpressions;
using Casebook.Citations.Styles;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Text;

namespace Casebook.Cli.Io;

/// <summary>Citation styles and locales that are installed on this machine, as Debian's packages citation-style-language-styles and -locales do.</summary>
internal static partial class StyleFolders
{
    private const string Base = "/usr/share/citation-style-language/";
    private const int MostParents = 8;
    private static readonly string[] Styles = [Base + "styles", Base + "styles/dependent"];

    /// <summary>The installed style of a name, and the styles it depends on, one after the other; empty when it is not installed.</summary>
    public static IReadOnlyList<SourceFile> StyleWithParents(string name)
    {
        var files = new List<SourceFile>();
        for (string? next = name; next is not null && files.Count < MostParents && Find(next) is { } file; next = ParentOf(file)) files.Add(file);
        return files;
    }

    /// <summary>The installed locale of a language; null when it is not installed.</summary>
    public static SourceFile? Locale(string language) => LanguageTag().IsMatch(language) ? Read($"{Base}locales/locales-{language}.xml") : null;

    /// <summary>Paths of all installed styles, independent ones first, in ordinal order.</summary>
    public static IEnumerable<string> All() =>
        Styles.Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder, "*.csl").Order(StringComparer.Ordinal));

    private static SourceFile? Find(string name) =>
        StyleName().IsMatch(name) ? Styles.Select(folder => Read($"{folder}/{name}.csl")).FirstOrDefault(file => file is not null) : null;

    private static SourceFile? Read(string path) => File.Exists(path) ? new SourceFile(new SourcePath(path), File.ReadAllBytes(path)) : null;

    private static string? ParentOf(SourceFile style)
    {
        var link = ParentLink().Match(Encoding.UTF8.GetString(style.Bytes.Span));
        return link.Success ? StyleLibrary.NameOfId(link.Groups["href"].Value) : null;
    }

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,199}\z")]
    private static partial Regex StyleName();

    [GeneratedRegex(@"\A[a-z]{2,3}(-[A-Z]{2})?\z")]
    private static partial Regex LanguageTag();

    [GeneratedRegex("""<link\b(?=[^>]*\brel="independent-parent")[^>]*\bhref="(?<href>[^"]+)"[^>]*>""")]
    private static partial Regex ParentLink();
}
