using Casebook.Citations.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.CslJson;

/// <summary>A tree of values, from JSON or YAML, to the records that it holds: a list of records, one record, or either under "references" as Pandoc writes it.</summary>
public static class CslLibrary
{
    /// <summary>The records in the order of the file; of two with one key the first is kept and the second reported.</summary>
    public static IReadOnlyList<LibraryEntry> Read(CslValue root, SourceText text, DiagnosticBag diagnostics)
    {
        if (root is CslMap whole && whole["references"] is { } references) root = references;
        if (root is CslMap one) root = new CslList([one], one.Span);
        if (root is not CslList list)
        {
            diagnostics.Report(text.Span(root.Span), FormatDiagnostics.NotALibrary, root.Told);
            return [];
        }

        var keys = new LibraryKeys(diagnostics);
        var entries = new List<LibraryEntry>(list.Values.Length);
        foreach (var value in list.Values)
        {
            if (value is not CslMap map) diagnostics.Report(text.Span(value.Span), FormatDiagnostics.NotARecord, value.Told);
            else if (CslItemMapper.Map(map, text, diagnostics) is { } entry && keys.Take(entry.KeyAsWritten, KeySpan(map, text))) entries.Add(entry);
        }

        return entries;
    }

    private static SourceSpan KeySpan(CslMap map, SourceText text) => text.Span((map["id"] ?? map).Span);
}
