using System.Collections.Immutable;
using Casebook.Citations.Items;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>The bibliographic record of a source, from its fields, a library, or both.</summary>
internal static class SourceRecords
{
    /// <summary>The type of a source that says none.</summary>
    public const string UnknownType = "document";

    /// <summary>The record under the id of the source; a variable that library and file both give is reported, and the library's holds.</summary>
    public static Item Build(SourceOrigin origin, DiagnosticBag diagnostics)
    {
        var record = origin.Record?.Item;
        if (origin.File is not { Record: { } own } file) return (record ?? new Item { Id = origin.Id, Type = UnknownType }) with { Id = origin.Id };
        foreach (var finding in own.Findings) diagnostics.Add(finding);
        return record is null ? own.Item : Merge(record with { Id = origin.Id }, own.Item, (SourceSyntax)file.Fields!, file.Text!, diagnostics);
    }

    private static Item Merge(Item record, Item own, SourceSyntax syntax, SourceText text, DiagnosticBag diagnostics)
    {
        foreach (var (name, place, _) in syntax.Written)
        {
            if (record.Texts.ContainsKey(name) || record.Names.ContainsKey(name) || record.Dates.ContainsKey(name))
                diagnostics.ReportWithHelp(text.Span(place), "remove it here, or there", BindingDiagnostics.VariableTwice, name);
        }

        return record with
        {
            Texts = Union(record.Texts, own.Texts),
            Names = Union(record.Names, own.Names),
            Dates = Union(record.Dates, own.Dates),
            Extra = Union(record.Extra, own.Extra),
        };
    }

    private static IReadOnlyDictionary<string, T> Union<T>(IReadOnlyDictionary<string, T> first, IReadOnlyDictionary<string, T> second)
    {
        if (second.Count == 0) return first;
        var union = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (name, value) in first) union.TryAdd(name, value);
        foreach (var (name, value) in second) union.TryAdd(name, value);
        return new VariableDictionary<T>(union);
    }
}
