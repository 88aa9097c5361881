using System.Xml;
using System.Xml.Linq;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Figures;
using Casebook.Tests.Content.Assessing;

namespace Casebook.Tests.Site.Figures;

/// <summary>Figures are well-formed SVG with words for what they show, the same every time, and nothing in them runs.</summary>
public sealed class FigureTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly FigureLabel Label = new("What <it> \"shows\" & why", "More \u0001 words");

    [Fact]
    public void A_balance_bar_is_in_proportion_and_leaves_nothings_out()
    {
        var svg = Read(BalanceFigure.Render(Label, [new("corroborated", 5, "5 corroborated"), new("single-origin", 15, "15 single origin"), new("disputed", 0, "none")]));
        var widths = svg.Descendants(Svg + "rect").Select(rect => (double)rect.Attribute("width")! + 1).ToList();
        widths.Count.ShouldBe(2);
        widths.Sum().ShouldBe(360, 0.2);
        (widths[1] - 14).ShouldBe(3 * (widths[0] - 14), 0.5);
        svg.Descendants(Svg + "title").Select(title => title.Value).ShouldBe(["What <it> \"shows\" & why", "5 corroborated", "15 single origin"]);
        BalanceFigure.Render(Label, [new("disputed", 0, "none")]).ShouldBeEmpty();
    }

    [Fact]
    public void The_third_part_of_a_balance_bar_is_hatched_by_one_path()
    {
        var svg = Read(BalanceFigure.Render(Label, [new("corroborated", 1, "1 corroborated"), new("single-origin", 1, "1 single origin"), new("disputed", 1, "1 disputed")]));
        var hatching = svg.Descendants(Svg + "path").ShouldHaveSingleItem().Attribute("d")!.Value;
        hatching.ShouldStartWith("M246 1v18m6-18v18");
        hatching.Count(unit => unit == 'v').ShouldBe(19);
    }

    [Fact]
    public void A_day_is_a_dot_and_anything_longer_a_bar()
    {
        var svg = Timeline("2021-03-09", "2021-05", "2019/2020");
        svg.Descendants(Svg + "circle").Count().ShouldBe(1);
        svg.Descendants(Svg + "rect").Count().ShouldBe(2);
    }

    [Fact]
    public void Open_unknown_and_uncertain_ends_are_drawn_as_such()
    {
        Classes(Timeline("2017-11/..", "2021-03-09")).ShouldContain("open");
        Classes(Timeline("2017-11/2018", "2021-03-09")).ShouldNotContain("open");
        Timeline("2017/", "2021").ToString().ShouldContain("stroke-dasharray=\"1 3\"");
        Classes(Timeline("2019~", "2021-03-09")).ShouldContain("mark event soft");
        Classes(Timeline("201X", "2021-03-09")).ShouldContain("mark event soft");
    }

    [Fact]
    public void An_open_bar_has_no_closing_edge()
    {
        string Edge(string date) => Timeline(date, "2010", "2022").Descendants(Svg + "path").First(path => (string?)path.Attribute("class") == "edge").Attribute("d")!.Value;
        Edge("2017/2019").Count(unit => unit == 'V').ShouldBe(2);
        Edge("2017/..").Count(unit => unit == 'V').ShouldBe(1);
        Edge("../2017").Count(unit => unit == 'V').ShouldBe(1);
    }

    [Theory]
    [InlineData("2021-03-09", "2021-03-12", "2021-03,2021-04")]
    [InlineData("2021-01-15", "2021-12", "2021-01,2021-04,2021-07,2021-10,2022-01")]
    [InlineData("2014", "2021", "2014,2015,2016,2017,2018,2019,2020,2021,2022")]
    [InlineData("1990", "2021", "1990,1995,2000,2005,2010,2015,2020")]
    [InlineData("-0500", "2021", "-500,0,500,1000,1500,2000")]
    public void Ticks_are_round_and_few(string first, string last, string ticks)
    {
        var svg = Timeline(first, last);
        var labels = svg.Descendants(Svg + "text").Where(text => (string?)text.Attribute("class") == "tick-label").Select(text => text.Value).ToList();
        labels.Count.ShouldBeLessThanOrEqualTo(10);
        string.Join(',', labels).ShouldBe(ticks);
    }

    [Theory]
    [InlineData("2011", "2024-01")]
    [InlineData("2021-01", "2021-11")]
    public void The_last_tick_is_labelled_within_the_drawing(string first, string last)
    {
        var svg = Timeline(first, last);
        var label = svg.Descendants(Svg + "text").Last(text => (string?)text.Attribute("class") == "tick-label");
        (((double)label.Attribute("x")!) + (TextWidth.Of(label.Value, SvgText.SmallPrint) / 2)).ShouldBeLessThanOrEqualTo((double)svg.Attribute("width")! + 0.1);
    }

    [Theory]
    [InlineData("Y-170000002/2021")]
    [InlineData("Y999999999999999")]
    public void Dates_at_the_ends_of_time_do_no_harm(string date)
    {
        var drawn = TimelineFigure.Render(Label, [new("x", [new TimelineMark(CaseFile.Date(date), "x")])]);
        drawn.Length.ShouldBeLessThan(20_000);
        drawn.ShouldNotContain("NaN");
    }

    [Fact]
    public void Long_labels_are_cut_between_characters_and_kept_whole_for_readers()
    {
        var words = string.Concat(Enumerable.Repeat("e\u0301\U0001F600", 100));
        var svg = Read(TimelineFigure.Render(Label, [new(words, [new TimelineMark(CaseFile.Date("2021"), words, "x.html")], "y.html")]));
        var label = svg.Descendants(Svg + "text").Single(text => (string?)text.Attribute("class") == "lane-label").Value;
        label.ShouldEndWith("\u2026");
        label.TrimEnd('\u2026').Length.ShouldBeInRange(6, 60);
        char.IsHighSurrogate(label[^2]).ShouldBeFalse();
        svg.Descendants(Svg + "a").Select(link => (string?)link.Element(Svg + "title")).ShouldAllBe(name => name == words);
    }

    [Fact]
    public void An_origin_tree_marks_what_counts_and_strikes_what_fell()
    {
        var content = new CaseFile().Source("wire").Source("copy", "wire").Withdrawn("gone").Claim("d#c", "wire copy gone").Build();
        var assessment = EvidenceAssessor.Assess(content);
        var tree = OriginTrees.OfClaim(content, assessment, assessment.Claims[new ClaimKey("d", "c")]);
        var svg = Read(OriginFigure.Render(Label, tree, node => new FigureName(node.Source, $"{node.Source}.html")));
        Classes(svg).ShouldContain("node supports counted");
        Classes(svg).ShouldContain("node supports fallen");
        svg.Descendants(Svg + "line").Count(line => (string?)line.Attribute("class") == "struck").ShouldBe(1);
        svg.Attribute("role")!.Value.ShouldBe("group");
    }

    [Fact]
    public void A_small_matrix_has_a_cell_per_row_and_column()
    {
        var svg = Read(GridFigure.Render(Label, [new("Posturing"), new("New reality")], [new(new("Station", "s.html"), [new("I", "i", "inconsistent", 1), new("C", "c", "consistent", 0)])]));
        svg.Descendants(Svg + "rect").Count().ShouldBe(2);
        GridFigure.Render(Label, [], []).ShouldBeEmpty();
    }

    [Fact]
    public void A_network_has_a_line_for_each_name_and_is_drawn_the_same_again()
    {
        var nodes = Enumerable.Range(0, 30).Select(i => new NetworkNode(new($"n{i}"), i % 3 == 0 ? "dossier" : "actor")).ToList();
        var edges = Enumerable.Range(0, 20).Select(i => new NetworkEdge((i * 3 / 2) + 1, i / 2 * 3, "takes part")).ToList();
        var drawn = NetworkFigure.Render(Label, nodes, edges);
        drawn.ShouldBe(NetworkFigure.Render(Label, nodes, edges));
        var labels = Read(drawn).Descendants(Svg + "text").Select(text => ((double)text.Attribute("x")!, (double)text.Attribute("y")!)).ToList();
        foreach (var column in labels.GroupBy(place => place.Item1))
        {
            var lines = column.Select(place => place.Item2).Order().ToList();
            lines.Zip(lines.Skip(1)).ShouldAllBe(pair => pair.Second - pair.First >= 17);
        }

        Read(drawn).Descendants(Svg + "path").Count().ShouldBe(20);
    }

    [Fact]
    public void Ties_that_need_not_cross_do_not()
    {
        NetworkNode[] nodes = [new(new("a"), "actor"), new(new("b"), "actor"), new(new("c"), "actor"), new(new("x"), "dossier"), new(new("y"), "dossier"), new(new("z"), "dossier")];
        NetworkEdge[] edges = [new(0, 5), new(1, 4), new(2, 3)];
        var svg = Read(NetworkFigure.Render(Label, nodes, edges));
        svg.Descendants(Svg + "text").Select(text => text.Value).ShouldBe(["c", "b", "a", "x", "y", "z"]);
    }

    [Fact]
    public void A_network_too_large_to_read_shows_the_nodes_with_most_ties_and_none_without()
    {
        var nodes = Enumerable.Range(0, 2000).Select(i => new NetworkNode(new($"n{i}"), i == 1999 ? "dossier" : "actor")).ToList();
        var edges = Enumerable.Range(0, 300).Select(i => new NetworkEdge(1999, i)).ToList();
        var svg = Read(NetworkFigure.Render(Label, nodes, edges));
        svg.Descendants(Svg + "text").Count().ShouldBe(NetworkFigure.MostNodes);
        svg.Descendants(Svg + "text").ShouldContain(text => text.Value == "n1999");
        NetworkFigure.Render(Label, nodes, []).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_in_a_figure_runs_or_is_styled_in_place()
    {
        const string evil = "\"/><script>alert(1)</script><a onload=\"x\" href=\"javascript:x";
        var drawn = GridFigure.Render(new(evil, evil), [new(evil, "a.html")], [new(new(evil), [new(evil, evil, evil, 1)])]);
        Read(drawn).Descendants().Select(element => element.Name.LocalName).ShouldNotContain("script");
        Read(drawn).Descendants().Attributes().Select(attribute => attribute.Name.LocalName).ShouldAllBe(name => !name.StartsWith("on") && name != "style" && name != "id");
    }

    private static XElement Timeline(params string[] dates) =>
        Read(TimelineFigure.Render(Label, [.. dates.Select(date => new TimelineLane(date, [new TimelineMark(CaseFile.Date(date), date)]))]));

    private static IEnumerable<string?> Classes(XElement svg) => svg.Descendants().Select(element => (string?)element.Attribute("class"));

    private static XElement Read(string drawn)
    {
        using var reader = XmlReader.Create(new StringReader(drawn));
        return XElement.Load(reader);
    }
}
