using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.BibTex;

/// <summary>A file of BibTeX or BibLaTeX to records; what is wrong is reported with its place, and a broken entry does not lose its neighbours.</summary>
public static class BibTexReader
{
    /// <summary>The records in the order of the file, without those that only lend fields ("@xdata").</summary>
    public static IReadOnlyList<LibraryEntry> Read(SourceText text, DiagnosticBag diagnostics)
    {
        var entries = BibFileReader.Read(text, diagnostics);
        BibInheritance.Apply(entries, text, diagnostics);
        var keys = new LibraryKeys(diagnostics);
        var records = new List<LibraryEntry>(entries.Count);
        foreach (var entry in entries)
        {
            if (entry.Type == "xdata" || !keys.Take(entry.Key, text.Span(entry.KeySpan))) continue;
            var item = new BibItemMapper(entry, text, diagnostics).Map();
            records.Add(new LibraryEntry(item, item.Id, text.Span(entry.Span)));
        }

        return records;
    }
}
