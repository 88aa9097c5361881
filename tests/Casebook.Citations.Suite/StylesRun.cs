using System.Globalization;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Items;
using Casebook.Citations.Processing;
using Casebook.Citations.Styles;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Suite;

/// <summary>Reads every style of a folder and formats a few items in each.</summary>
internal static class StylesRun
{
    public static int Execute(string folder, string localeFolder, string itemFile)
    {
        var locales = LocaleFolder.Read(localeFolder);
        var items = CslJsonReader.Read(new SourceText(new SourcePath(itemFile), File.ReadAllText(itemFile)), new DiagnosticBag()).Select(entry => entry.Item).Take(20).ToList();
        var clusters = items.Select((item, index) => new Cluster(item.Id, [new Cite(item.Id), new Cite(items[0].Id) { Locator = "3-4" }]) { NoteIndex = index + 1 }).ToList();
        var (read, empty, faults) = (0, 0, 0);
        var findings = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(folder, "*.csl").Order(StringComparer.Ordinal))
        {
            var diagnostics = new DiagnosticBag();
            try
            {
                var style = StyleReader.Read(new SourceText(new SourcePath(Path.GetFileName(file)), File.ReadAllText(file)), diagnostics);
                foreach (var item in diagnostics.Items) findings[item.Message] = findings.GetValueOrDefault(item.Message) + 1;
                if (style is null || style.IndependentParent is not null) continue;
                read++;
                var result = CitationProcessor.Process(style, locales, null, items, clusters);
                if (result.Citations.Any(citation => citation.IsEmpty)) empty++;
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                faults++;
                Console.WriteLine(Path.GetFileName(file) + ": " + fault.Message + fault.StackTrace);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{read} styles, {empty} with an empty citation, {faults} exceptions"));
        foreach (var (message, count) in findings.OrderByDescending(pair => pair.Value).Take(15)) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,5} {message}"));
        return faults == 0 ? 0 : 1;
    }
}
