using System.Collections.Immutable;
using Casebook.Content.Reading;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>Brings together the records of libraries and the files of sources.</summary>
internal static class SourceCollection
{
    /// <summary>The sources in the order of their ids; what cannot stand is reported in its file.</summary>
    public static ImmutableArray<SourceOrigin> Collect(IReadOnlyList<ParsedFile> libraries, IReadOnlyList<ParsedFile> files)
    {
        var origins = new SortedDictionary<string, SourceOrigin>(StringComparer.Ordinal);
        foreach (var library in libraries) AddRecords(library, origins);
        var isLibraryBroken = libraries.Any(library => library.IsUnreadable);
        foreach (var file in files) AddFile(file, origins, isLibraryBroken);
        return [.. origins.Values];
    }

    private static void AddRecords(ParsedFile library, SortedDictionary<string, SourceOrigin> origins)
    {
        foreach (var record in library.Records)
        {
            if (ContentId.From(record.KeyAsWritten) is not { } id || record.KeyAsWritten.Length > ContentId.Longest)
                library.Diagnostics.ReportWithHelp(record.Span, "give the record another key", BindingDiagnostics.BadKey, record.KeyAsWritten);
            else if (origins.TryGetValue(id, out var other)) ReportSameRecord(library, record.Span, record.KeyAsWritten, other);
            else origins.Add(id, new SourceOrigin(id, null, record, library));
        }
    }

    private static void ReportSameRecord(ParsedFile library, SourceSpan span, string key, SourceOrigin other)
    {
        var diagnostic = Diagnostic.At(span, BindingDiagnostics.SameRecord, other.Record!.KeyAsWritten, key, other.Id);
        library.Diagnostics.Add(diagnostic with { Help = "give one of the two another key", Related = other.Record.Span });
    }

    private static void AddFile(ParsedFile file, SortedDictionary<string, SourceOrigin> origins, bool isLibraryBroken)
    {
        var syntax = file.Fields as SourceSyntax;
        if (!origins.TryGetValue(file.Id, out var origin))
        {
            origins.Add(file.Id, new SourceOrigin(file.Id, file, null, null));
            if (syntax is not null && !IsRecord(syntax) && !isLibraryBroken) ReportNoRecord(file, syntax);
            return;
        }

        if (syntax is not null && syntax.Has("type"))
        {
            var place = new TextSpan(syntax.Written.First(field => field.Name == "type").NameSpan.Start, "type".Length);
            var diagnostic = Diagnostic.At(file.Text!.Span(place), BindingDiagnostics.RecordTwice, file.Id, origin.Library!.Path.Value);
            file.Diagnostics.Add(diagnostic with { Help = "remove the record there, or the type and all that the record says here", Related = origin.Record!.Span });
            return;
        }

        origins[file.Id] = origin with { File = file };
    }

    private static bool IsRecord(SourceSyntax syntax) => syntax.Has("type") || (syntax.Has("withdrawn") && syntax.Has("title"));

    private static void ReportNoRecord(ParsedFile file, SourceSyntax syntax) =>
        file.Diagnostics.ReportWithHelp(file.Text!.Span(syntax.Span.Start, Math.Min(1, syntax.Span.Length)), "add type and title, or the record to a library", BindingDiagnostics.NoRecord, file.Id);
}
