using System.Text;
using System.Xml.Linq;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Casebook.Site.Building;
using Casebook.Tests.Site.Building;

namespace Casebook.Tests.Site.Books;

/// <summary>One language of a site as a book: what is in it, where its links lead, what it says of itself.</summary>
public sealed class BookTests
{
    private static readonly Lazy<BookSample> Book = new(() => BookSample.Of(new SiteSample()));

    [Fact]
    public void The_first_file_says_what_it_is_and_every_file_is_in_the_package()
    {
        Book.Value.Files[0].Key.ShouldBe("mimetype");
        Encoding.ASCII.GetString(Book.Value.Files[0].Value).ShouldBe("application/epub+zip");
        Book.Value.Files[1].Key.ShouldBe("META-INF/container.xml");
        var listed = Book.Value.PackageDocument.Descendants(BookSample.Package + "item").Select(item => "EPUB/" + item.Attribute("href")!.Value);
        Book.Value.Files.Skip(3).Select(file => file.Key).ShouldBe(listed);
    }

    [Fact]
    public void Chapters_come_in_reading_order()
    {
        var hrefs = Book.Value.PackageDocument.Descendants(BookSample.Package + "item").ToDictionary(item => item.Attribute("id")!.Value, item => item.Attribute("href")!.Value);
        Book.Value.PackageDocument.Descendants(BookSample.Package + "itemref").Select(item => hrefs[item.Attribute("idref")!.Value]).ShouldBe(
        [
            "book_title.xhtml", "book_contents.xhtml", "index.xhtml", "about.xhtml", "dossiers/rover.xhtml", "dossiers/station.xhtml",
            "frameworks/depth.xhtml", "frameworks/motives.xhtml", "frameworks/obstacles.xhtml", "frameworks/reality.xhtml", "glossary.xhtml",
            "gaps.xhtml", "disputed.xhtml", "single-origin.xhtml", "bibliography/index.xhtml", "sources/index.xhtml", "sources/doubting-report.xhtml", "sources/tass-memorandum.xhtml", "sources/wire-copy.xhtml",
        ]);
    }

    [Fact]
    public void A_dossier_has_its_claims_evidence_judgements_gaps_and_references_and_nothing_that_needs_a_site()
    {
        var text = Text(Book.Value, "dossiers/station.xhtml");
        foreach (var part in (string[])["A memorandum was signed in 2021.", "Evidence against", "подписали", "The station is likely to stay on paper.", "Is there a contract?", "A joint flight", "References"]) text.ShouldContain(part);
        var names = Book.Value.Chapters.Values.SelectMany(chapter => chapter.Descendants()).Select(element => element.Name.LocalName).Distinct().ToList();
        names.Intersect(["script", "form", "input", "button", "select", "details", "iframe", "style"]).ShouldBeEmpty();
        Book.Value.Chapters.Values.SelectMany(chapter => chapter.Descendants().Attributes()).Select(attribute => attribute.Name.LocalName).Where(name => name.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    public void Every_link_leads_to_a_place_in_the_book_or_to_the_web(string language)
    {
        var chapters = BookSample.Of(new SiteSample(), language).Chapters;
        var inside = 0;
        foreach (var (path, chapter) in chapters)
        {
            foreach (var href in chapter.Descendants(BookSample.Html + "a").Select(link => link.Attribute("href")?.Value).OfType<string>())
            {
                var target = new Uri(new Uri("book:///" + path), href);
                if (target.Scheme is "http" or "https") continue;
                chapters.Keys.ShouldContain(target.AbsolutePath.TrimStart('/'), $"{path}: {href}");
                if (target.Fragment.Length > 1)
                    chapters[target.AbsolutePath.TrimStart('/')].Descendants().Attributes("id").Select(id => id.Value).ShouldContain(Uri.UnescapeDataString(target.Fragment[1..]), $"{path}: {href}");
                inside++;
            }
        }

        inside.ShouldBeGreaterThan(60);
    }

    [Fact]
    public void A_page_that_the_book_does_not_hold_is_linked_on_the_web_or_not_at_all()
    {
        Links(Book.Value, "dossiers/station.xhtml").ShouldContain("https://example.org/b/actors/roscosmos.html");
        var site = new SiteSample().Replace("site.config.yml", "url: https://example.org/b/, ", "");
        var book = BookSample.Of(site);
        Links(book, "dossiers/station.xhtml").ShouldNotContain(href => href.Contains("roscosmos", StringComparison.Ordinal));
        Text(book, "dossiers/station.xhtml").ShouldContain("Roscosmos");
    }

    [Fact]
    public void Addresses_on_the_web_are_written_in_letters_that_every_reading_system_knows()
    {
        var book = BookSample.Of(new SiteSample().With("content/pages/about.md", "---\ntitle: About\n---\n[a](https://пример.рф/путь?q=я#б) [b](https://example.org:8443/x|y) [c](mailto:a@example.org)\n"));
        Links(book, "about.xhtml").ShouldBe(["https://xn--e1afmkfd.xn--p1ai/%D0%BF%D1%83%D1%82%D1%8C?q=%D1%8F#%D0%B1", "https://example.org:8443/x%7Cy", "mailto:a@example.org"]);
    }

    [Fact]
    public void A_book_in_another_language_has_translations_where_there_are_any_and_originals_elsewhere()
    {
        var book = BookSample.Of(new SiteSample(), "ru");
        book.Chapters.Keys.ShouldContain("ru/dossiers/station.xhtml");
        book.Chapters.Keys.ShouldContain("dossiers/rover.xhtml");
        book.Chapters["ru/dossiers/station.xhtml"].Root!.Attribute(XNamespace.Xml + "lang")!.Value.ShouldBe("ru");
        book.PackageDocument.Descendants(BookSample.DublinCore + "title").Single().Value.ShouldBe("Справка");
        book.PackageDocument.Descendants(BookSample.DublinCore + "language").Single().Value.ShouldBe("ru");
    }

    [Fact]
    public void The_package_names_the_book_its_build_its_day_and_what_it_offers_to_all_ways_of_reading()
    {
        var package = Book.Value.PackageDocument;
        package.Descendants(BookSample.DublinCore + "identifier").Single().Value.ShouldMatch("^urn:uuid:[0-9a-f-]{36}$");
        var metadata = package.Descendants(BookSample.Package + "meta").ToLookup(meta => meta.Attribute("property")!.Value, meta => meta.Value);
        metadata["dcterms:modified"].ShouldBe(["2026-11-21T00:00:00Z"]);
        metadata["schema:version"].ShouldBe([BuildIdentity.Of(new SiteSample().Input(), 1)]);
        metadata["schema:accessMode"].ShouldBe(["textual", "visual"]);
        metadata["schema:accessibilityFeature"].ShouldContain("tableOfContents");
        metadata["schema:accessibilityHazard"].ShouldBe(["none"]);
        package.Descendants(BookSample.Package + "item").Single(item => item.Attribute("properties")?.Value == "nav").Attribute("href")!.Value.ShouldBe("book_contents.xhtml");
        package.Descendants(BookSample.DublinCore + "publisher").ShouldBeEmpty();
        var changed = BookSample.Of(new SiteSample().Replace("site.config.yml", "url:", "publisher: The Board, url:").Replace("content/pages/about.md", "We.", "They.")).PackageDocument;
        changed.Descendants(BookSample.DublinCore + "publisher").Single().Value.ShouldBe("The Board");
        changed.Descendants(BookSample.DublinCore + "identifier").Single().Value.ShouldBe(package.Descendants(BookSample.DublinCore + "identifier").Single().Value);
    }

    [Fact]
    public void The_bytes_are_the_same_for_any_number_of_threads()
    {
        var one = BookSample.Of(new SiteSample(), jobs: 1).Files;
        var eight = BookSample.Of(new SiteSample(), jobs: 8).Files;
        one.Select(file => file.Key).ShouldBe(eight.Select(file => file.Key));
        for (var i = 0; i < one.Count; i++) one[i].Value.ShouldBe(eight[i].Value, one[i].Key);
    }

    [Fact]
    public void Pictures_go_along_and_those_that_not_every_reader_shows_become_words()
    {
        const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"><title>T</title></svg>";
        var book = BookSample.Of(new SiteSample()
            .With("content/media/plan.svg", Drawing).With("content/media/photo.webp", "RIFF")
            .With("content/pages/about.md", "---\ntitle: About\n---\n![The plan](../media/plan.svg) and ![the photo](../media/photo.webp)\n"));
        book.Files.ShouldContain(file => file.Key == "EPUB/media/plan.svg");
        book.Files.ShouldNotContain(file => file.Key.EndsWith(".webp", StringComparison.Ordinal));
        book.Chapters["about.xhtml"].Descendants(BookSample.Html + "img").Select(picture => (picture.Attribute("src")!.Value, picture.Attribute("alt")!.Value)).ShouldBe([("media/plan.svg", "The plan")]);
        Text(book, "about.xhtml").ShouldContain("the photo");
    }

    [Fact]
    public void Texts_of_contributors_can_neither_break_a_chapter_nor_bring_a_script_in()
    {
        const string Hostile = "</title><script>alert(1)</script> ]]> <!-- &lt; &#1; \" ' onload=x";
        var quoted = "'" + Hostile.Replace("'", "''", StringComparison.Ordinal) + "'";
        var book = BookSample.Of(new SiteSample()
            .Replace("content/dossiers/station.md", "title: The station", "title: " + quoted)
            .Replace("content/topics.yml", "{en: Space, ru: Космос}", "{en: " + quoted + ", ru: Космос}")
            .Replace("content/sources/doubting-report.md", "title: Papers & promises", "title: " + quoted));
        book.Chapters.Values.SelectMany(chapter => chapter.Descendants()).ShouldNotContain(element => element.Name.LocalName == "script");
        book.Chapters.Keys.SelectMany(chapter => Links(book, chapter)).ShouldNotContain(href => href.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
        Text(book, "dossiers/station.xhtml").ShouldContain("</title><script>alert(1)</script> ]]> <!--");
        book.PackageDocument.Descendants(BookSample.DublinCore + "subject").Single().Value.ShouldContain("]]>");
    }

    [Fact]
    public void A_theme_without_the_folder_of_books_makes_none()
    {
        var input = new SiteSample().Input();
        input = input with { Theme = [.. input.Theme.Where(file => !file.Path.Value.StartsWith("book/", StringComparison.Ordinal))] };
        var options = new BuildOptions();
        var result = SiteBuilder.BuildBook(input, SiteBuilder.Check(input, options), "en", options);
        result.Value.ShouldBeNull();
        result.Diagnostics.Select(DiagnosticFormat.Line).ShouldContain(line => line.Contains("error CB6017: the theme has no book/layout.hbs", StringComparison.Ordinal));
        SiteBuilder.Build(input, options, new Casebook.Site.Output.FileList()).Value.ShouldNotBeNull();
    }

    [Fact]
    public void A_half_folder_of_books_is_an_error()
    {
        var input = new SiteSample().Input();
        input = input with { Theme = input.Theme.RemoveAll(file => file.Path == new SourcePath("book/style.css")) };
        SiteBuilder.Build(input, new BuildOptions(), new Casebook.Site.Output.FileList()).Diagnostics.Select(finding => finding.Descriptor.Code).ShouldContain("CB6017");
    }

    private static string Text(BookSample book, string chapter) => book.Chapters[chapter].Root!.Value;

    private static IReadOnlyList<string> Links(BookSample book, string chapter) =>
        [.. book.Chapters[chapter].Descendants(BookSample.Html + "a").Select(link => link.Attribute("href")?.Value).OfType<string>()];
}
