using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Items;
using Casebook.Citations.Processing;
using Casebook.Citations.Styles;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Suite;

/// <summary>Prints the citations and the bibliography of a file of items in one of the built-in styles.</summary>
internal static class FormatRun
{
    public static int Execute(string style, string file, string? language)
    {
        if (BuiltInStyles.Find(style) is not { } found)
        {
            Console.Error.WriteLine("unknown style; there are: " + string.Join(", ", BuiltInStyles.Ids));
            return 2;
        }

        var diagnostics = new DiagnosticBag();
        var items = CslJsonReader.Read(new SourceText(new SourcePath(file), File.ReadAllText(file)), diagnostics).Select(entry => entry.Item).ToList();
        var clusters = items.Select((item, index) => new Cluster(item.Id, [new Cite(item.Id) { Locator = "12" }]) { NoteIndex = index + 1 }).ToList();
        var result = CitationProcessor.Process(found, BuiltInStyles.Locales, language, items, clusters);
        foreach (var citation in result.Citations) Console.WriteLine(citation.ToPlainText());
        Console.WriteLine();
        foreach (var entry in result.Bibliography) Console.WriteLine(Casebook.Citations.Output.HtmlWriter.Write(entry.Text));
        return 0;
    }
}
