using Casebook.Tests.Site.Building;

namespace Casebook.Tests.Site.Pages;

/// <summary>Records of libraries hold marks in titles; citations show them, and plain text goes without.</summary>
public sealed class SourceTitleTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Site = new(() => new SiteSample()
        .With("content/sources/library.bib", """
            @article{braces, title = {The {Megaliths} of {J}ava: \emph{Homo sapiens}}, journaltitle = {Proceedings of the {IEEE}}, author = {Doe, Jane}, year = 2020, langid = {english}}
            """)
        .With("content/sources/angles.md", "---\ntype: report\ntitle: If a <b and c > d\npublisher: The <sup>2</sup> Press\nissued: 2020\n---\n")
        .With("content/sources/markup.md", "---\ntype: report\ntitle: By nobody\npublisher: <i></i>\nissued: 2020\n---\n")
        .With("content/sources/nobody.md", "---\ntype: report\ntitle: By nobody either\nissued: 2020\n---\n")
        .Replace("content/dossiers/rover.md", "It was announced", "It was announced [@braces; @angles; @markup; @nobody], see [[braces]],")
        .Built());

    [Theory]
    [InlineData("sources/index.html")]
    [InlineData("dossiers/rover.html")]
    [InlineData("bibliography/by-publisher.html")]
    [InlineData("data/sources.json")]
    public void A_plain_title_has_no_marks(string path)
    {
        var text = Site.Value[path];
        text.ShouldContain("The Megaliths of Java");
        text.ShouldNotContain("nocase&quot;");
        text.ShouldNotContain("&lt;span");
        text.ShouldNotContain("&lt;i&gt;");
        text.ShouldNotContain("u003Cspan");
        text.ShouldNotContain("<span class=\\\"nocase");
    }

    [Fact]
    public void The_page_of_a_source_is_headed_by_the_words() => Site.Value["sources/braces.html"].ShouldContain("<h1>The Megaliths of Java: Homo sapiens</h1>");

    [Fact]
    public void The_entry_of_a_bibliography_keeps_italics() => Site.Value["sources/braces.html"].ShouldContain("<i>Homo sapiens</i>");

    [Fact]
    public void What_a_work_appeared_in_has_no_marks() => Site.Value["bibliography/by-publisher.html"].ShouldContain("Proceedings of the IEEE<");

    [Fact]
    public void A_publisher_of_nothing_but_marks_is_none()
    {
        var page = Site.Value["bibliography/by-publisher.html"];
        page.Split(">Not told</h2>").Length.ShouldBe(2);
        page[page.IndexOf(">Not told</h2>", StringComparison.Ordinal)..].ShouldContain("By nobody<");
    }

    [Fact]
    public void Angles_that_are_no_marks_stay() => Site.Value["sources/angles.html"].ShouldContain("<h1>If a &lt;b and c &gt; d</h1>");

    [Fact]
    public void An_entry_of_a_numeric_style_stays_within_its_paragraph()
    {
        var pages = new SiteSample().Replace("site.config.yml", "author-date", "numeric").Built();
        pages["sources/tass-memorandum.html"].ShouldContain("copyable\"><span class=\"entry\"><span class=\"csl-right-inline\">");
        pages.Values.ShouldAllBe(text => !text.Contains("<div class=\"csl-", StringComparison.Ordinal));
    }
}
