using System.Collections.Immutable;
using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Processing;
using Casebook.Citations.Styles;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Citations.Tests.Csl;

/// <summary>The styles and locales of our own.</summary>
public sealed class BuiltInStyleTests
{
    private const string News =
        """
        [{"id": "a", "type": "article-newspaper", "title": "New Helicopter Deal", "container-title": "AIN", "issued": "2015-05-12", "URL": "https://ain.example/x", "accessed": "2026-11-20"},
         {"id": "b", "type": "webpage", "title": "Undated page", "author": [{"literal": "Roscosmos"}], "URL": "https://x.example/1", "accessed": "2026-11-20"},
         {"id": "c", "type": "report", "title": "China-Russia relations", "author": [{"family": "Kendall-Taylor", "given": "Andrea"}, {"family": "Shullman", "given": "David"}], "publisher": "CNAS", "issued": "2021"}]
        """;

    [Fact]
    public void All_styles_and_locales_read_without_a_finding()
    {
        var diagnostics = new DiagnosticBag();
        foreach (var id in BuiltInStyles.Ids) StyleReader.Read(BuiltInStyles.StyleSource(id)!, diagnostics).ShouldNotBeNull();
        foreach (var language in BuiltInStyles.Languages) LocaleReader.Read(BuiltInStyles.LocaleSource(language)!, diagnostics)!.Language.ShouldBe(language);
        diagnostics.Items.ShouldBeEmpty();
    }

    [Fact]
    public void Locales_hold_the_same_terms()
    {
        var terms = BuiltInStyles.Languages.Select(language => LocaleReader.Read(BuiltInStyles.LocaleSource(language)!, new DiagnosticBag())!.Terms
            .Where(term => !term.Name.StartsWith("ordinal", StringComparison.Ordinal)).Select(term => term.Name + "/" + term.Form).Order(StringComparer.Ordinal).ToArray()).ToArray();
        terms.ShouldAllBe(list => list.SequenceEqual(terms[0]));
        terms[0].Length.ShouldBeGreaterThan(250);
    }

    [Fact]
    public void Author_date_shows_news_reports_and_undated_pages()
    {
        var result = Formatting.Built("author-date", Formatting.Items(News));
        result.Citations.Select(citation => citation.ToPlainText()).ShouldBe(["(AIN 2015)", "(Roscosmos n.d.)", "(Kendall-Taylor and Shullman 2021)"]);
        result.Bibliography.Select(entry => entry.Text.ToPlainText()).ShouldBe(
        [
            "AIN (May 12, 2015). “New Helicopter Deal.” https://ain.example/x (accessed November 20, 2026).",
            "Kendall-Taylor, Andrea, and David Shullman (2021). China-Russia relations. CNAS.",
            "Roscosmos (n.d.). “Undated page.” https://x.example/1 (accessed November 20, 2026).",
        ]);
    }

    [Fact]
    public void Numeric_counts_in_the_order_of_citation_and_sets_the_number_apart()
    {
        var result = Formatting.Built("numeric", Formatting.Items(News));
        result.Citations.Select(citation => citation.ToPlainText()).ShouldBe(["[1]", "[2]", "[3]"]);
        result.Layout.SecondFieldAlign.ShouldBe("flush");
        result.Bibliography[0].FirstField!.ToPlainText().ShouldBe("[1]");
        result.Bibliography[0].Rest!.ToPlainText().ShouldStartWith("“New Helicopter Deal,” AIN, May 12, 2015");
    }

    [Fact]
    public void Notes_are_short_the_second_time()
    {
        var items = Formatting.Items(News);
        var clusters = new[] { ("c", 1), ("c", 2), ("b", 3), ("c", 4) }.Select(pair => new Cluster(pair.Item1 + pair.Item2, [new Cite(pair.Item1)]) { NoteIndex = pair.Item2 }).ToList();
        var result = CitationProcessor.Process(BuiltInStyles.Find("notes")!, BuiltInStyles.Locales, "en-US", items, clusters);
        result.Citations[0].ToPlainText().ShouldBe("Andrea Kendall-Taylor and David Shullman, China-Russia relations, CNAS, 2021.");
        result.Citations[1].ToPlainText().ShouldBe("Ibid.");
        result.Citations[3].ToPlainText().ShouldBe("Kendall-Taylor and Shullman, China-Russia relations.");
    }

    [Theory]
    [InlineData("ru-RU", "AIN (12 мая 2015). «New Helicopter Deal». https://ain.example/x (дата обращения 20 ноября 2026).")]
    [InlineData("zh-CN", "AIN (2015年5月12日). “New Helicopter Deal”. https://ain.example/x (访问于 2026年11月20日).")]
    [InlineData("fr-FR", "AIN (12 mai 2015). « New Helicopter Deal ». https://ain.example/x (consulté le 20 novembre 2026).")]
    [InlineData("es-ES", "AIN (12 de mayo de 2015). «New Helicopter Deal». https://ain.example/x (consultado el 20 de noviembre de 2026).")]
    [InlineData("ko-KR", "AIN (2015년 5월 12일). “New Helicopter Deal”. https://ain.example/x (접근 2026년 11월 20일).")]
    [InlineData("en-GB", "AIN (12 May 2015). ‘New Helicopter Deal’. https://ain.example/x (accessed 20 November 2026).")]
    public void Entries_follow_the_language_of_the_output(string language, string expected)
    {
        var entries = Formatting.Built("author-date", Formatting.Items(News), language).Bibliography;
        entries.Single(entry => entry.ItemId == "a").Text.ToPlainText().ShouldBe(expected.Replace("« ", "« ", StringComparison.Ordinal).Replace(" »", " »", StringComparison.Ordinal));
    }

    [Fact]
    public void A_translation_follows_the_original_title_in_brackets_and_languages_are_kept()
    {
        var item = new Item
        {
            Id = "x", Type = "article-newspaper",
            Texts = new Dictionary<string, string> { ["title"] = "Москва и Пекин обсудили меморандум", ["container-title"] = "ТАСС", ["language"] = "ru" },
            Translations = new Dictionary<string, ImmutableArray<Translation>> { ["title"] = [new Translation("en", "Moscow and Beijing discussed a memorandum")] },
        };
        var html = HtmlWriter.Write(Formatting.Built("author-date", [item]).Bibliography[0].Text);
        html.ShouldBe("<i><span lang=\"ru\">ТАСС</span></i> (n.d.). “<span lang=\"ru\">Москва и Пекин обсудили меморандум</span> [Moscow and Beijing discussed a memorandum].”");
        HtmlWriter.Write(Formatting.Built("author-date", [item], options: new ProcessingOptions { Translations = false }).Bibliography[0].Text).ShouldNotContain("[Moscow");
    }

    [Fact]
    public void A_description_stands_in_brackets_and_not_in_quotation_marks()
    {
        var item = Formatting.Items(News)[0] with { TitleIsDescription = true };
        foreach (var (style, words) in new[] { ("author-date", "AIN (May 12, 2015). [New Helicopter Deal]."), ("numeric", "[New Helicopter Deal], AIN, May 12, 2015"), ("notes", "[New Helicopter Deal]") })
            Formatting.Built(style, [item]).Bibliography[0].Text.ToPlainText().ShouldContain(words);
    }

    [Fact]
    public void A_name_in_another_script_is_shown_when_asked_for()
    {
        var name = new Name { Family = "Wang", Given = "Xiaoming", Scripts = [new("zh", new Name { Family = "王", Given = "小明" })] };
        var item = new Item
        {
            Id = "x", Type = "report", Texts = new Dictionary<string, string> { ["title"] = "Report" },
            Names = new Dictionary<string, ImmutableArray<Name>> { ["author"] = [name] },
        };
        string Entry(NameScripts scripts) => Formatting.Built("author-date", [item], options: new ProcessingOptions { NameScripts = scripts }).Bibliography[0].Text.ToPlainText();
        Entry(NameScripts.AsGiven).ShouldBe("Wang, Xiaoming (n.d.). Report.");
        Entry(NameScripts.GivenThenOther).ShouldBe("Wang, Xiaoming (王小明) (n.d.). Report.");
        Entry(NameScripts.OtherThenGiven).ShouldBe("王小明 (Wang, Xiaoming) (n.d.). Report.");
    }
}
