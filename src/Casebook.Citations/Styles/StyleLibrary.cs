using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Styles;

/// <summary>Style files and locale files at hand, together with those that ship with the library; a style is known by its file's name or path, or by a built-in id.</summary>
/// <param name="styles">Style files; of two with one name the earlier holds, and any goes before a built-in one.</param>
/// <param name="locales">Locale files; of two with one language the later holds, and any goes before a built-in one.</param>
public sealed class StyleLibrary(IReadOnlyList<SourceText> styles, IReadOnlyList<SourceText> locales)
{
    private const string Ending = ".csl";

    /// <summary>The names by which styles are known, in ordinal order.</summary>
    public IReadOnlyList<string> Names => [.. BuiltInStyles.Ids.Concat(styles.Select(NameOf)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The file of a style; null for an unknown one.</summary>
    public SourceText? SourceOf(string name) =>
        styles.FirstOrDefault(style => style.Path.Value == name || NameOf(style) == name) ?? BuiltInStyles.StyleSource(name);

    /// <summary>The style of a name, a dependent one with what its parent says; null when there is none (not reported) or it is broken (reported).</summary>
    public Style? Find(string name, DiagnosticBag diagnostics)
    {
        if (!styles.Any(style => style.Path.Value == name || NameOf(style) == name)) return BuiltInStyles.Find(name);
        return StyleReader.Read(SourceOf(name)!, diagnostics) is { } style ? StyleResolution.Resolve(style, id => Parent(id, diagnostics), diagnostics) : null;
    }

    /// <summary>The name of a style behind its identifier: the last part of the address.</summary>
    public static string NameOfId(string id) => id[(id.LastIndexOf('/') + 1)..];

    /// <summary>All locales: those that ship, and the files.</summary>
    public LocaleSet LocalesWith(DiagnosticBag diagnostics)
    {
        if (locales.Count == 0) return BuiltInStyles.Locales;
        var own = new DiagnosticBag();
        var shipped = BuiltInStyles.Languages.Select(language => LocaleReader.Read(BuiltInStyles.LocaleSource(language)!, own));
        return new LocaleSet([.. shipped.OfType<Locale>(), .. locales.Select(text => LocaleReader.Read(text, diagnostics)).OfType<Locale>()]);
    }

    private Style? Parent(string id, DiagnosticBag diagnostics) =>
        SourceOf(NameOfId(id)) is { } text ? StyleReader.Read(text, diagnostics) : null;

    private static string NameOf(SourceText style) =>
        style.Path.FileName.EndsWith(Ending, StringComparison.Ordinal) ? style.Path.FileName[..^Ending.Length] : style.Path.FileName;
}
