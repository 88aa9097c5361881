using Casebook.Cli.Commands;
using Casebook.Cli.Reporting;
using Casebook.Tests.House;
using Casebook.Tests.Site.Building;

namespace Casebook.Tests.Cli;

/// <summary>Books pass EPUBCheck without errors and warnings.</summary>
public sealed class EpubCheckTests : IDisposable
{
    private const string Jar = "/usr/share/java/epubcheck.jar";
    private const string NoEpubCheck = "needs EPUBCheck: install the Debian package epubcheck";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public void The_book_of_the_demonstration_site_passes()
    {
        Skip.IfNot(File.Exists(Jar), NoEpubCheck);
        Pass(Repository.Root);
    }

    [SkippableFact]
    public void A_book_with_pictures_hostile_texts_and_odd_addresses_passes_in_a_language_that_has_half_of_it()
    {
        Skip.IfNot(File.Exists(Jar), NoEpubCheck);
        const string Hostile = "'</title><script>alert(1)</script> ]]> <!-- &lt; &#1; \" -- <b>'";
        var site = new SiteSample()
            .With("content/media/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><title>T</title><path d=\"M0 0h9\"/></svg>")
            .With("content/pages/about.md", "---\ntitle: About\n---\n## Who\n\n![The plan](../media/plan.svg) [a](https://example.org/a|b?q=[c]&d=é#f) <https://пример.рф/путь> ~~x~~ note[^1]\n\n[^1]: A note.\n\n| a | b |\n|--:|:-:|\n| 1 | 2 |\n")
            .Replace("content/dossiers/station.md", "title: The station", "title: " + Hostile)
            .Replace("content/sources/doubting-report.md", "title: Papers & promises", "title: " + Hostile + "\nURL: https://example.org/%zz|x");
        foreach (var (path, text) in site.Files) _folder.Write(path, text);
        Pass(_folder.Path, "--language", "ru");
    }

    private void Pass(string site, params string[] arguments)
    {
        var (report, book) = (new StringWriter(), Path.Combine(_folder.Path, "book.epub"));
        CommandLine.Run(["pack", "--as", "epub", "--site", site, "--output", book, .. arguments], new Terminal(report, report, HasColour: false, IsInteractive: false)).ShouldBe(0, report.ToString());
        var (exitCode, text) = OutsideTool.Run("java", "-jar", Jar, "--failonwarnings", book);
        text.ShouldContain("0 fatals / 0 errors / 0 warnings");
        exitCode.ShouldBe(0);
    }
}
