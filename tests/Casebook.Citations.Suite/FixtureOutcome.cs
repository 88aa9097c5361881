using System.Text;
using System.Text.RegularExpressions;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Processing;
using Casebook.Citations.Styles;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Suite;

/// <summary>What a fixture expects and what the processor gives.</summary>
public sealed partial record FixtureOutcome(string Name, string Expected, string Actual)
{
    private const string Empty = "[CSL STYLE ERROR: reference with no printed form.]";

    /// <summary>The part of the name before the first underscore.</summary>
    public string Category => Name.Split('_')[0];

    /// <summary>True when the two are equal, whole.</summary>
    public bool Passed => Expected == Actual;

    /// <summary>Runs a fixture; an exception is an outcome too.</summary>
    public static FixtureOutcome Of(Fixture fixture, LocaleSet locales)
    {
        var expected = Marks().Replace(fixture["RESULT"]!.Trim(), "");
        try
        {
            return new FixtureOutcome(fixture.Name, expected, Run(fixture, locales).Trim());
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new FixtureOutcome(fixture.Name, expected, "EXCEPTION " + fault);
        }
    }

    private static string Run(Fixture fixture, LocaleSet locales)
    {
        var diagnostics = new DiagnosticBag();
        var style = StyleReader.Read(Source(fixture, "CSL"), diagnostics);
        if (style is null) return string.Join('\n', diagnostics.Items.Select(item => item.Message));
        var items = Items(fixture, diagnostics);
        var isTracked = fixture["CITATIONS"] is not null;
        var options = new ProcessingOptions { TrackPositions = isTracked, IncludeUncited = !isTracked, Translations = false };
        var isBibliography = fixture["MODE"]!.Trim() == "bibliography";
        var clusters = isTracked ? ClusterReader.Citations(fixture["CITATIONS"]!)
            : fixture["CITATION-ITEMS"] is { } cites ? ClusterReader.CitationItems(cites)
            : isBibliography ? []
            : AllInOne(style, locales, items, options);
        var result = CitationProcessor.Process(style, locales, null, items, clusters, options);
        return isBibliography ? Bibliography(result) : string.Join('\n', result.Citations.Select(Html));
    }

    /// <summary>The items; one without an id gets one, and of several with one id the last holds.</summary>
    private static List<Item> Items(Fixture fixture, DiagnosticBag diagnostics)
    {
        var array = System.Text.Json.Nodes.JsonNode.Parse(fixture["INPUT"]!)!.AsArray();
        for (var i = 0; i < array.Count; i++) array[i]!.AsObject().TryAdd("id", "ITEM-" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        var source = new SourceText(new SourcePath(fixture.Name + "/INPUT"), array.ToJsonString());
        return [.. CslJsonReader.Read(source, diagnostics).GroupBy(entry => entry.Item.Id, StringComparer.Ordinal).Select(group => group.Last().Item)];
    }

    private static SourceText Source(Fixture fixture, string section) => new(new SourcePath(fixture.Name + "/" + section), fixture[section]!.Trim());

    private static List<Cluster> AllInOne(Style style, LocaleSet locales, List<Item> items, ProcessingOptions options)
    {
        IEnumerable<string> ids = items.Select(item => item.Id);
        if (style.HasBibliography) ids = CitationProcessor.Process(style, locales, null, items, [], options).Bibliography.Select(entry => entry.ItemId).Union(ids);
        return [new Cluster("all", [.. ids.Select(id => new Cite(id))])];
    }

    private static string Html(FormattedText text) => text.IsEmpty ? Empty : HtmlWriter.Write(text, HtmlOptions.TestSuite);

    private static string Bibliography(ProcessingResult result)
    {
        var output = new StringBuilder("<div class=\"csl-bib-body\">\n");
        foreach (var entry in result.Bibliography)
        {
            var html = Html(entry.Text);
            output.Append("  <div class=\"csl-entry\">").Append(html).Append(html.EndsWith('\n') ? "  </div>\n" : "</div>\n");
        }

        return output.Append("</div>").ToString();
    }

    [GeneratedRegex(@"^(\.\.|>>)\[\d+\] ", RegexOptions.Multiline)]
    private static partial Regex Marks();
}
