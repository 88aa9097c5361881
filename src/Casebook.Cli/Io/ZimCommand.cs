using System.Globalization;
using System.Text;
using Casebook.Content.Model;
using Casebook.Content.Reading;

namespace Casebook.Cli.Io;

/// <summary>The call of zimwriterfs that makes a ZIM file, which Kiwix reads, of a built site.</summary>
internal static class ZimCommand
{
    /// <summary>The picture that libraries show, 48 by 48 pixels, which the theme brings.</summary>
    public const string Illustration = "assets/icon-48.png";

    private const int LongestTitle = 30;
    private const int LongestDescription = 80;

    /// <summary>The options of the call, each name and value in one text, not quoted.</summary>
    /// <param name="content">The site.</param>
    /// <param name="language">The language of title and welcome page.</param>
    /// <param name="tool">The tool and its version.</param>
    public static IReadOnlyList<string> Options(EvidenceBase content, string language, string tool)
    {
        var config = content.Config;
        var title = config.Title.In(language);
        var about = content.Pages.FirstOrDefault(page => page.Id == "index")?.Summary?.PlainText ?? title;
        var publisher = config.Publisher ?? title;
        List<string> options =
        [
            $"--welcome={(language == config.Language ? "" : language + "/")}index.html",
            $"--illustration={Illustration}",
            $"--language={string.Join(',', config.Languages.OrderBy(other => other != language).Select(CodeOf).Distinct())}",
            $"--title={Shorten((config.ShortTitle ?? config.Title).In(language), LongestTitle)}",
            $"--description={Shorten(about, LongestDescription)}",
            $"--creator={Line(publisher)}",
            $"--publisher={Line(publisher)}",
            $"--name={NameOf(config)}_{CodeOf(language)}",
            $"--scraper={Line(tool)}",
        ];
        if (config.Url is { } url) options.Add($"--source={url}");
        return options;
    }

    /// <summary>The call as a script for a POSIX shell, which works from whatever folder it is called in.</summary>
    /// <param name="options">The options.</param>
    /// <param name="folder">The name of the folder with the site, beside the script.</param>
    /// <param name="file">The name of the ZIM file to make beside them.</param>
    public static string Script(IReadOnlyList<string> options, string folder, string file)
    {
        var script = new StringBuilder("#!/bin/sh\n");
        script.Append("# Makes a ZIM file for Kiwix of the folder beside this script. Needs zimwriterfs (Debian package zim-tools).\n");
        script.Append("cd \"$(dirname \"$0\")\" || exit 1\n");
        script.Append("rm -f ").Append(Quoted("./" + file)).Append('\n');
        script.Append("exec zimwriterfs");
        foreach (var option in options) script.Append(" \\\n  ").Append(Quoted(option));
        return script.Append(" \\\n  ").Append(Quoted("./" + folder)).Append(' ').Append(Quoted("./" + file)).Append('\n').ToString();
    }

    /// <summary>A text in at most so many signs as a reader counts them, cut between words where it can be.</summary>
    internal static string Shorten(string text, int longest)
    {
        var line = Line(text);
        var signs = new StringInfo(line);
        if (signs.LengthInTextElements <= longest) return line;
        var start = signs.SubstringByTextElements(0, longest - 1);
        var space = start.LastIndexOf(' ');
        return (space > start.Length / 2 ? start[..space] : start).TrimEnd(' ', ',', ';', ':', '.', '–', '-') + "…";
    }

    /// <summary>The three letters of a language in ISO 639-3; und where it has none.</summary>
    internal static string CodeOf(string language)
    {
        try
        {
            var code = CultureInfo.GetCultureInfo(language).ThreeLetterISOLanguageName;
            return code.Length == 3 && code != "ivl" ? code : "und";
        }
        catch (CultureNotFoundException)
        {
            return "und";
        }
    }

    private static string NameOf(SiteConfig config) =>
        (config.Url is { } url ? ContentId.From(url[(url.IndexOf("://", StringComparison.Ordinal) + 3)..]) : null) ?? ContentId.From(config.Title.Text) ?? "casebook";

    private static string Line(string text) => string.Concat(text.Where(sign => !char.IsControl(sign)));

    private static string Quoted(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
