using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Processing;
using Casebook.Citations.Styles;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Suite;

/// <summary>Compares with the outputs of two reference processors, where these two agree.</summary>
internal static partial class GoldenRun
{
    public static int Execute(string styles, string localeFolder, string golden, string[] options)
    {
        var locales = LocaleFolder.Read(localeFolder);
        var items = CslJsonReader.Read(Load(Path.Combine(golden, "items.json")), new DiagnosticBag()).Select(entry => entry.Item).ToList();
        var shown = options.Length > 1 ? options[1] : null;
        var limit = options.Length > 2 ? int.Parse(options[2], CultureInfo.InvariantCulture) : 10;
        foreach (var file in Directory.GetFiles(golden, "*.citeproc-js.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file)[..^".citeproc-js.json".Length];
            if (shown is not null && shown != name) continue;
            var style = StyleReader.Read(Load(Path.Combine(styles, name + ".csl")), new DiagnosticBag());
            if (style is null) continue;
            using var first = JsonDocument.Parse(File.ReadAllText(file));
            using var second = JsonDocument.Parse(File.ReadAllText(Path.Combine(golden, name + ".jgm-0.13.json")));
            var clusters = Clusters(golden, items);
            Compare(name, style, locales, items, clusters, first.RootElement, second.RootElement, shown is null ? 0 : limit);
        }

        return 0;
    }

    /// <summary>The clusters of a file clusters.json beside the outputs; without one, each item in a cluster of its own.</summary>
    private static List<Cluster> Clusters(string golden, List<Item> items)
    {
        var file = Path.Combine(golden, "clusters.json");
        var clusters = File.Exists(file) ? ClusterReader.CitationItems(File.ReadAllText(file)) : items.ConvertAll(item => new Cluster(item.Id, [new Cite(item.Id)]));
        return [.. clusters.Select((cluster, index) => cluster with { NoteIndex = index + 1 })];
    }

    private static SourceText Load(string file) => new(new SourcePath(Path.GetFileName(file)), File.ReadAllText(file));

    private static void Compare(string name, Style style, LocaleSet locales, List<Item> items, List<Cluster> clusters, JsonElement first, JsonElement second, int show)
    {
        var citations = first.GetProperty("citations");
        var result = CitationProcessor.Process(style, locales, null, items, clusters, new ProcessingOptions { Translations = false, IncludeUncited = false });
        var ours = result.Bibliography.ToDictionary(entry => entry.ItemId, entry => Plain(HtmlWriter.Write(entry.Text, HtmlOptions.TestSuite)), StringComparer.Ordinal);
        var other = second.GetProperty("bibliography").EnumerateArray().ToDictionary(pair => pair[0].GetString()!, pair => Plain(pair[1].GetString()!), StringComparer.Ordinal);
        var (agree, same, agreeCited, sameCited) = (0, 0, 0, 0);
        foreach (var pair in first.GetProperty("bibliography").EnumerateArray())
        {
            var (id, text) = (pair[0].GetString()!, Plain(pair[1].GetString()!));
            if (other.GetValueOrDefault(id) != text) continue;
            agree++;
            if (ours.GetValueOrDefault(id) == text) same++;
            else if (show-- > 0) Console.WriteLine($"  bib want {text}\n      gave {ours.GetValueOrDefault(id)}");
        }

        for (var i = 0; i < citations.GetArrayLength(); i++)
        {
            var text = Plain(citations[i].GetString()!);
            if (Plain(second.GetProperty("citations")[i].GetString()!) != text) continue;
            agreeCited++;
            if (Plain(HtmlWriter.Write(result.Citations[i], HtmlOptions.TestSuite)) == text) sameCited++;
            else if (show-- > 0) Console.WriteLine($"  cite want {text}\n       gave {Plain(HtmlWriter.Write(result.Citations[i], HtmlOptions.TestSuite))}");
        }

        var inOrder = first.GetProperty("bibliography").EnumerateArray().Select(pair => pair[0].GetString()).SequenceEqual(result.Bibliography.Select(entry => entry.ItemId));
        var theirs = first.GetProperty("bibliography").EnumerateArray().Select(pair => pair[0].GetString()!).ToList();
        var differing = result.Bibliography.Select((entry, index) => index).FirstOrDefault(index => index < theirs.Count && theirs[index] != result.Bibliography[index].ItemId, -1);
        if (show > 0 && differing >= 0)
        {
            Console.WriteLine($"  order first at {differing}: want {Plain(HtmlWriter.Write(result.Bibliography.First(entry => entry.ItemId == theirs[differing]).Text))}");
            Console.WriteLine($"        gave {Plain(HtmlWriter.Write(result.Bibliography[differing].Text))}");
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-50} bibliography {same,3} of {agree,3}  citations {sameCited,3} of {agreeCited,3}  order {(inOrder ? "same" : "differs")}"));
    }

    private static string Plain(string html)
    {
        var text = WebUtility.HtmlDecode(Tag().Replace(Division().Replace(html, " "), ""));
        return Spaces().Replace(text.Replace('\u00a0', ' ').Replace('\u202f', ' '), " ").Trim();
    }

    [GeneratedRegex("</?div[^>]*>")]
    private static partial Regex Division();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
