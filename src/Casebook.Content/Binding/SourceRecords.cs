using System.Collections.Immutable;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Items;
using Casebook.Citations.Reporting;
using Casebook.Citations.Taxonomy;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>The bibliographic record of a source, from its fields, a library, or both.</summary>
internal static class SourceRecords
{
    private const string UnknownType = "document";
    private const int FixedFields = 4;

    /// <summary>The record under the id of the source; a variable that library and file both give is reported, and the library's holds.</summary>
    public static Item Build(SourceOrigin origin, SourceSyntax? syntax, DiagnosticBag diagnostics)
    {
        var record = origin.Record?.Item;
        if (syntax is null || origin.File is null) return (record ?? new Item { Id = origin.Id, Type = UnknownType }) with { Id = origin.Id };
        var own = FromFields(origin, syntax, origin.File.Text!, diagnostics);
        return record is null ? own : Merge(record with { Id = origin.Id }, own, syntax, origin.File.Text!, diagnostics);
    }

    private static Item FromFields(SourceOrigin origin, SourceSyntax syntax, SourceText text, DiagnosticBag diagnostics)
    {
        var fields = ImmutableArray.CreateBuilder<CslField>(FixedFields + syntax.Variables.Length);
        void Add(string name, string value, TextSpan span) => fields.Add(new CslField(name, span, new CslScalar(value, CslScalarKind.Text, span)));
        Add("id", origin.Id, syntax.Span);
        Add("type", syntax.Type?.Value ?? UnknownType, syntax.Type?.Span ?? syntax.Span);
        if (syntax.Title is { } title) Add("title", title.Value, title.Span);
        if (syntax.Url is { } url) Add("URL", url.Value, url.Span);
        var extra = ImmutableDictionary<string, string>.Empty;
        foreach (var (name, node) in syntax.Variables)
        {
            var isName = Variables.KindOf(name) == VariableKind.Name;
            if (isName) extra = WithNameForms(extra, name, node);
            fields.Add(new CslField(name, node.Span, isName ? Names(node) : CslTree.Of(node)));
        }

        var mapping = new DiagnosticBag();
        var item = CslItemMapper.Map(new CslMap(fields.DrainToImmutable(), syntax.Span), text, mapping)!.Item;
        foreach (var finding in mapping.Items) diagnostics.Add(finding.Descriptor == FormatDiagnostics.UnknownPart ? finding with { Severity = Severity.Error } : finding);
        return extra.IsEmpty ? item : item with { Extra = extra.AddRange(item.Extra) };
    }

    /// <summary>A list of names without their forms in other scripts, which CSL does not know.</summary>
    private static CslValue Names(YamlNode node) =>
        node is not YamlSequence list ? CslTree.Of(node) : new CslList([.. list.Items.Select(Name)], list.Span);

    private static CslValue Name(YamlNode node) => node is YamlMapping name && name.Find("names") is not null
        ? CslTree.Of(new YamlMapping([.. name.Entries.Where(entry => entry.Key.Value != "names")], name.Span))
        : CslTree.Of(node);

    /// <summary>Forms of names in other scripts, kept with the record as variable.language.</summary>
    private static ImmutableDictionary<string, string> WithNameForms(ImmutableDictionary<string, string> extra, string variable, YamlNode node)
    {
        if (node is not YamlSequence list) return extra;
        foreach (var item in list.Items)
        {
            if (item is not YamlMapping name || name.Find("names") is not YamlMapping forms) continue;
            foreach (var (language, form) in forms.Entries)
            {
                if (form is not YamlScalar { IsMissing: false } words) continue;
                var key = $"{variable}.{language.Value}";
                extra = extra.SetItem(key, extra.TryGetValue(key, out var before) ? before + "; " + words.Value : words.Value);
            }
        }

        return extra;
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
