using System.Diagnostics;
using System.Globalization;
using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Processing;
using Casebook.Citations.Styles;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Bench;

/// <summary>
/// Measures the processor on made-up items: engine start, 10,000 entries, 10,000 clusters over 1,000 items, a small page over a large set.
/// The same kinds of items and clusters as in the comparison with other processors, whose figures stand in their own reports.
/// </summary>
internal static class BenchProgram
{
    private const string Usage = "usage: STYLE.csl LOCALES-FOLDER [ENTRIES] [CLUSTERS] [CLUSTER-ITEMS], or a built-in style's name and - for the built-in locales";

    public static int Run(string[] args)
    {
        if (args.Length < 2)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        var entries = Number(args, 2, 10_000);
        var clusterCount = Number(args, 3, 10_000);
        var clusterItems = Number(args, 4, 1_000);
        var start = Measure.Start();
        var (style, locales) = Load(args[0], args[1]);
        start.Report("style and locale read, first time");
        var again = Measure.Start();
        Load(args[0], args[1]);
        again.Report("style and locale read, second time");
        var ready = Measure.Start();
        _ = new CitationEngine(style, locales, "en-US", SampleItems.Make(1, 1));
        ready.Report("engine made, first time");
        var next = Measure.Start();
        _ = new CitationEngine(style, locales, "en-US", SampleItems.Make(1, 1));
        next.Report("engine made, second time");
        Entries(style, locales, SampleItems.Make(entries, 1));
        Clusters(style, locales, SampleItems.Make(clusterItems, 1), clusterCount);
        Pages(style, locales, SampleItems.Make(entries, 1));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB"));
        return 0;
    }

    private static int Number(string[] args, int index, int otherwise) =>
        args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;

    private static (Style Style, LocaleSet Locales) Load(string style, string locales)
    {
        if (BuiltInStyles.Find(style) is { } own) return (own, BuiltInStyles.Locales);
        var diagnostics = new DiagnosticBag();
        var read = StyleReader.Read(Source(style), diagnostics) ?? throw new InvalidOperationException(diagnostics.Items[0].Message);
        var locale = LocaleReader.Read(Source(Path.Combine(locales, "locales-en-US.xml")), diagnostics);
        return (read, new LocaleSet([locale!]));
    }

    private static SourceText Source(string file) => new(new SourcePath(Path.GetFileName(file)), File.ReadAllText(file));

    private static void Entries(Style style, LocaleSet locales, List<Item> items)
    {
        var measure = Measure.Start();
        var engine = new CitationEngine(style, locales, "en-US", items);
        var result = engine.Process([], engine.ItemIds);
        var length = result.Bibliography.Sum(entry => HtmlWriter.Write(entry.Text).Length);
        measure.Report(string.Create(CultureInfo.InvariantCulture, $"{items.Count} entries ({length} characters)"), items.Count);
    }

    private static void Clusters(Style style, LocaleSet locales, List<Item> items, int count)
    {
        var clusters = SampleItems.Clusters(count, items.Count, 7);
        var measure = Measure.Start();
        var engine = new CitationEngine(style, locales, "en-US", items);
        var result = engine.Process(clusters);
        var length = result.Citations.Sum(citation => HtmlWriter.Write(citation).Length);
        measure.Report(string.Create(CultureInfo.InvariantCulture, $"{count} clusters over {items.Count} items ({length} characters)"), count);
    }

    private static void Pages(Style style, LocaleSet locales, List<Item> items)
    {
        var engine = new CitationEngine(style, locales, "en-US", items);
        var clusters = SampleItems.Clusters(20, items.Count, 3);
        engine.Process(clusters);
        var measure = Measure.Start();
        for (var i = 0; i < 1000; i++) engine.Process(clusters);
        measure.Report("1000 pages of 20 clusters, seen before", 1000);
    }
}
