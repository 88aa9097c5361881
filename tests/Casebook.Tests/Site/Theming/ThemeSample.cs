using System.Text;
using Casebook.Citations.Items;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Casebook.Site.Output;
using Casebook.Site.Pages;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;
using Casebook.Site.Theming;

namespace Casebook.Tests.Site.Theming;

/// <summary>A small theme over a small page model, for tests.</summary>
internal sealed record ThemeSample(string Template)
{
    public string Strings { get; init; } = """
        hello: "Hello, {name}"
        claims: {one: "{count} claim", other: "{count} claims"}
        state: {disputed: disputed by some}
        number: {group: ","}
        date:
          day-of: "{day} {month} {year}"
          month-of: "{month} {year}"
          about: "about {date}"
          open-end: "since {start}"
          range: "{start} to {end}"
          decade: "the {year}s"
          month: {1: January, 11: November}
          month-in-day: {3: March}
        """;

    public string? Russian { get; init; }

    /// <summary>The languages of the site; those of the strings when not given.</summary>
    public string[]? Languages { get; init; }

    public Dictionary<string, string> Partials { get; init; } = [];

    public Result<Theme> Read()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["theme.yml"] = "name: sample\n",
            ["templates/sample.hbs"] = Template,
            ["strings/en.yml"] = Strings,
        };
        if (Russian is not null) files["strings/ru.yml"] = Russian;
        foreach (var (name, text) in Partials) files[$"partials/{name}.hbs"] = text;
        var contract = new Dictionary<string, Type> { ["sample"] = typeof(SamplePage) };
        return ThemeReader.Read([.. files.Select(file => new SourceFile(new SourcePath(file.Key), Encoding.UTF8.GetBytes(file.Value)))], contract, Languages ?? (Russian is null ? ["en"] : ["en", "ru"]));
    }

    /// <summary>The errors and warnings as lines "path(line,col): severity code: message".</summary>
    public string[] Faults() => [.. Read().Diagnostics.Order(DiagnosticOrder.Instance).Select(DiagnosticFormat.Line)];

    public string Render(SamplePage? page = null)
    {
        var theme = Read();
        theme.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(DiagnosticFormat.Line).ShouldBeEmpty();
        var bag = new DiagnosticBag();
        var files = new FileList();
        PageRenderer.Open(theme.Value!, bag)!.Render(new PagePlan("sample", Route.Of("a/b.html"), "en"), page ?? Page, files, bag);
        bag.Items.ShouldBeEmpty();
        return Encoding.UTF8.GetString(files.Sorted.ShouldHaveSingleItem().Bytes.Span);
    }

    public static SamplePage Page { get; } = new()
    {
        PageKind = "sample",
        Language = "en",
        Direction = "ltr",
        Shell = new() { SiteTitle = "Sample", HomeHref = "index.html", SearchHref = "search.html", Root = "../", Generator = "test" },
        Head = new(),
        Title = "A & B <i>",
        Body = new Html("<p>x</p>"),
        Items = [new SampleItem("one", 1), new SampleItem("two", 2)],
        None = [],
        When = new DateModel(Edtf.Parse("2021-03-09", out _)!),
        State = "disputed",
        Count = 1234,
    };
}

/// <summary>The page model of the sample.</summary>
public sealed record SamplePage : PageModel
{
    public required Html Body { get; init; }

    public required IReadOnlyList<SampleItem> Items { get; init; }

    public required IReadOnlyList<SampleItem> None { get; init; }

    public required DateModel When { get; init; }

    public required string State { get; init; }

    public int Count { get; init; }

    public SampleItem? Missing { get; init; }

    public SampleItem First => Items[0];
}

/// <summary>A part of the sample.</summary>
public sealed record SampleItem(string Name, int Rank);
