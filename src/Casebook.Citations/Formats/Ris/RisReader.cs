using Casebook.Citations.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.Ris;

/// <summary>A file of RIS to records; what is wrong is reported with its place, and a broken record does not lose its neighbours.</summary>
public static class RisReader
{
    /// <summary>The records in the order of the file; one without ID is reported, with a key that would do.</summary>
    public static IReadOnlyList<LibraryEntry> Read(SourceText text, DiagnosticBag diagnostics)
    {
        var keys = new LibraryKeys(diagnostics);
        var entries = new List<LibraryEntry>();
        foreach (var record in RisFileReader.Read(text, diagnostics))
        {
            var item = new RisItemMapper(record, text, diagnostics).Map();
            var span = text.Span(record.Span);
            if (item.Id.Length == 0) diagnostics.ReportWithHelp(text.Span(record.Type.TagSpan), $"add 'ID  - {Proposal(item)}'", FormatDiagnostics.MissingKey);
            else if (keys.Take(item.Id, KeySpan(record, text))) entries.Add(new LibraryEntry(item, item.Id, span));
        }

        return entries;
    }

    private static SourceSpan KeySpan(RisRecord record, SourceText text) => text.Span((record.Lines.Find(line => line.Tag == "ID") ?? record.Type).ValueSpan);

    /// <summary>A key of the first name, or the title's first word, and the year, in the form of an id.</summary>
    private static string Proposal(Items.Item item)
    {
        var name = item.Names.TryGetValue("author", out var authors) && authors.Length > 0 ? authors[0].Family ?? authors[0].Literal : item.Title;
        var word = new string([.. (name ?? "record").ToLowerInvariant().TakeWhile(unit => !char.IsWhiteSpace(unit)).Where(char.IsAsciiLetterOrDigit)]);
        if (word.Length == 0) word = "record";
        return item.Dates.TryGetValue("issued", out var issued) && issued.Start is { } start ? FormattableString.Invariant($"{word}-{start.Year}") : word;
    }
}
