using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Building;
using Casebook.Site.Citing;
using Casebook.Site.Output;
using Casebook.Site.Pages;
using Casebook.Site.Pages.Making;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;
using Casebook.Site.Theming;
using Casebook.Site.Theming.Strings;
using Casebook.Tests.House;
using Casebook.Tests.Site.Building;

namespace Casebook.Tests.Site.Pages;

/// <summary>The page models are the contract with themes: each is held as JSON. With CASEBOOK_APPROVE=1 in the environment, writes down what is found instead.</summary>
public sealed class PageModelTests
{
    /// <summary>A style of the tests' own, so that the models do not change with the styles that ship.</summary>
    private const string Style = """
        <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
          <info><title>Plain</title><id>plain</id></info>
          <citation><layout prefix="(" suffix=")" delimiter="; "><text variable="title"/><text variable="locator" prefix=", "/></layout></citation>
          <bibliography><sort><key variable="title"/></sort><layout suffix="."><text variable="title" font-style="italic"/><date variable="issued" form="numeric" prefix=", "/></layout></bibliography>
        </style>
        """;

    private static readonly Lazy<Dictionary<string, PageModel>> Models = new(Build);

    [Theory]
    [InlineData("dossiers/station.html", "dossier")]
    [InlineData("ru/dossiers/station.html", "dossier-ru")]
    [InlineData("sources/tass-memorandum.html", "source")]
    [InlineData("actors/roscosmos.html", "actor")]
    [InlineData("topics/space.html", "topic")]
    [InlineData("index.html", "home")]
    [InlineData("matrix.html", "matrix")]
    [InlineData("gaps.html", "gaps")]
    [InlineData("bibliography/by-type.html", "bibliography-by-type")]
    [InlineData("about.html", "page")]
    public void A_page_model_is_as_written_down(string path, string name)
    {
        var json = JsonSerializer.Serialize(Models.Value[path], Options).ReplaceLineEndings("\n") + "\n";
        var file = Path.Combine(Repository.Root, "tests/Casebook.Tests/Site/Pages/Snapshots", name + ".json");
        if (Environment.GetEnvironmentVariable("CASEBOOK_APPROVE") == "1") File.WriteAllText(file, json);
        else FirstDifference(File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n'), json.Split('\n')).ShouldBeNull();
    }

    /// <summary>The first line that differs, in both forms; null when there is none.</summary>
    private static string? FirstDifference(string[] expected, string[] actual)
    {
        for (var i = 0; i < Math.Max(expected.Length, actual.Length); i++)
        {
            var (before, now) = (i < expected.Length ? expected[i] : "(end)", i < actual.Length ? actual[i] : "(end)");
            if (before != now) return $"line {i + 1}: '{before.Trim()}' is now '{now.Trim()}'";
        }

        return null;
    }

    [Fact]
    public void No_field_has_the_name_of_a_function()
    {
        var names = Casebook.Site.Theming.Helpers.ThemeFunctions.Names.ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<Type>();
        var waiting = new Stack<Type>(PageKinds.Contract.Values);
        while (waiting.TryPop(out var type))
        {
            if (!seen.Add(type)) continue;
            foreach (var field in Casebook.Site.Theming.Fields.FieldTable.Of(type).Names)
            {
                names.ShouldNotContain(field, type.Name);
                var kind = Casebook.Site.Theming.Fields.FieldTable.Of(type).TypeOf(field)!;
                var item = Casebook.Site.Theming.Checking.TypeWords.ItemOf(kind) ?? kind;
                if (Casebook.Site.Theming.Checking.TypeWords.IsRecord(item)) waiting.Push(item);
            }
        }

        seen.Count.ShouldBeGreaterThan(60);
    }

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new HtmlAsText(), new DateAsText(), new AsItself() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutEmptyLists } },
    };

    private static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (typeof(System.Collections.IEnumerable).IsAssignableFrom(property.PropertyType) && property.PropertyType != typeof(string))
                property.ShouldSerialize = static (_, value) => value is System.Collections.IEnumerable list && list.GetEnumerator().MoveNext();
        }
    }

    private static Dictionary<string, PageModel> Build()
    {
        var input = new SiteSample().With("content/styles/plain.csl", Style).Replace("site.config.yml", "style: author-date", "style: plain").Input();
        var site = SiteBuilder.Check(input, new BuildOptions()).Value!;
        var theme = ThemeReader.Read(input.Theme, PageKinds.Contract, ["en", "ru"]).Value!;
        var bag = new DiagnosticBag();
        var plans = new PlanInputs(site.Content, site.Assessment);
        var routes = RouteTable.Of([.. PageKinds.All.SelectMany(kind => kind.Plan(plans))], [], "en", bag);
        var desk = CitationDesk.Open(site.Content, input, 1, bag)!;
        var readings = routes.Plans.Select(plan => (plan, PageKinds.Of(plan.Kind).Read(plan, plans))).ToList();
        var citations = CitationTable.Cite(readings, desk, plans.Languages, site.Content.Config.CitationScope, 1);
        var inputs = new PageInputs(plans, routes, citations, desk, BodyWordings.Of(theme, plans.Languages), new RecordTable(site.Content, 1), new BuildFacts { ToolVersion = "test" });
        bag.Items.ShouldBeEmpty();
        return routes.Plans.ToDictionary(plan => plan.Route.Path.Value, plan => PageBuilding.Build(PageKinds.Of(plan.Kind), plan, inputs), StringComparer.Ordinal);
    }

    private sealed class HtmlAsText : JsonConverter<Html>
    {
        public override Html Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Html value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
    }

    private sealed class DateAsText : JsonConverter<DateModel>
    {
        public override DateModel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, DateModel value, JsonSerializerOptions options) => writer.WriteStringValue(value.Edtf);
    }

    /// <summary>A page model is written with the fields of its own type, not of the base.</summary>
    private sealed class AsItself : JsonConverter<PageModel>
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(PageModel);

        public override PageModel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, PageModel value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }
}
