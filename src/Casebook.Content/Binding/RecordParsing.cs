using System.Collections.Immutable;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Items;
using Casebook.Citations.Reporting;
using Casebook.Citations.Taxonomy;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>Reads the bibliographic record out of the fields of a source, for which no other file is needed.</summary>
internal static class RecordParsing
{
    private const int FixedFields = 4;

    /// <summary>The record of a file's fields, which then let their variables go.</summary>
    public static FieldRecord Read(ParsedFile parsed, SourceSyntax syntax, SourceText text)
    {
        var fields = ImmutableArray.CreateBuilder<CslField>(FixedFields + syntax.Variables.Length);
        void Add(string name, string value, TextSpan span) => fields.Add(new CslField(name, span, new CslScalar(value, CslScalarKind.Text, span)));
        Add("id", parsed.Id, syntax.Span);
        Add("type", syntax.Type?.Value ?? SourceRecords.UnknownType, syntax.Type?.Span ?? syntax.Span);
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
        var (issued, accessed) = (Written("issued", syntax), Written("accessed", syntax));
        syntax.Variables = [];
        return new FieldRecord(extra.IsEmpty ? item : item with { Extra = extra.AddRange(item.Extra) }, [.. mapping.Items.Select(Finding)])
        {
            Issued = Date(issued),
            Accessed = Date(accessed),
            AccessedSpan = accessed?.Span,
        };
    }

    private static Diagnostic Finding(Diagnostic finding) =>
        finding.Descriptor == FormatDiagnostics.UnknownPart ? finding with { Severity = Severity.Error } : finding;

    private static YamlNode? Written(string variable, SourceSyntax syntax)
    {
        foreach (var (name, node) in syntax.Variables)
        {
            if (name == variable) return node;
        }

        return null;
    }

    private static Edtf? Date(YamlNode? node) => node is YamlScalar scalar ? Edtf.Parse(scalar.Value, out _) : null;

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
}
