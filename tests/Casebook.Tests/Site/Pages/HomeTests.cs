using System.Text;
using Casebook.Content.Reading;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Text;
using Casebook.Site.Building;
using Casebook.Site.Output;
using Casebook.Tests.Site.Building;

namespace Casebook.Tests.Site.Pages;

/// <summary>The home page says what changed last, and in what language its words are.</summary>
public sealed class HomeTests
{
    [Fact]
    public void Shows_the_last_changes_with_a_way_to_all()
    {
        var sample = new SiteSample();
        var path = new SourcePath("content/dossiers/station.md");
        FileRevision Version(int day, string text) => new("c" + day, new DateOnly(2026, 3, day), "", path, new SourceFile(path, Encoding.UTF8.GetBytes(text)));
        var now = sample.Files[path.Value];
        var versions = Enumerable.Range(1, 6).Select(day => Version(day, now.Replace("A memorandum was signed", $"A memorandum, draft {day}, was signed", StringComparison.Ordinal)));
        var files = new FileList();
        SiteBuilder.Build(sample.Input() with { History = [.. versions, Version(9, now)] }, new BuildOptions { Jobs = 2 }, files);
        var home = Encoding.UTF8.GetString(files.Sorted.Single(file => file.Path.Value == "index.html").Bytes.Span);
        var part = home[home.IndexOf("id=\"section_changes\"", StringComparison.Ordinal)..];
        part = part[..part.IndexOf("</section>", StringComparison.Ordinal)];
        part.Split("Claim reworded in <a href=\"dossiers/station.html#signed\">The station</a>").Length.ShouldBe(6);
        part.IndexOf("2026-03-09", StringComparison.Ordinal).ShouldBeInRange(0, part.IndexOf("2026-03-06", StringComparison.Ordinal));
        part.ShouldNotContain("2026-03-02");
        part.ShouldContain("<a href=\"changes.html\">All changes</a>");
    }

    [Fact]
    public void Marks_what_an_edition_shows_in_another_language()
    {
        var sample = new SiteSample();
        sample.Files["site.config.yml"] += "\nnavigation: [dossiers, {to: pages/about, label: {en: About, ru: О сайте}}]\n";
        var files = sample.Built();
        files["index.html"].ShouldContain("<h1>What is known</h1>");
        files["ru/index.html"].ShouldContain("<h1 lang=\"en\">What is known</h1>");
        files["ru/index.html"].ShouldContain("<p class=\"untranslated\">Текст этой страницы пока не переведён");
        files["index.html"].ShouldNotContain("class=\"untranslated\"");
        files["ru/index.html"].ShouldContain("<span class=\"home-text\" lang=\"en\">");
        files["ru/index.html"].ShouldContain("<a href=\"../about.html\" hreflang=\"en\">О сайте</a>");
        files["index.html"].ShouldContain("<a href=\"about.html\">About</a>");
        files["ru/single-origin.html"].ShouldContain("<a href=\"dossiers/station.html#planned\" lang=\"en\">");
    }
}
