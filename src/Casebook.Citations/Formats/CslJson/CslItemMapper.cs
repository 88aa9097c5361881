using Casebook.Citations.Items;
using Casebook.Citations.Reporting;
using Casebook.Citations.Taxonomy;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.CslJson;

/// <summary>
/// One record of CSL-JSON or CSL-YAML to an item: variables by their kind, numbers as text, the older names of Zotero, "custom" and unknown text members as
/// <see cref="Item.Extra"/>, and lines "variable: value" at the head of a note as variables that the record lacks.
/// </summary>
public static class CslItemMapper
{
    private const string DefaultType = "document";

    /// <summary>The item and its key, or null after reporting that it has none.</summary>
    public static LibraryEntry? Map(CslMap map, SourceText text, DiagnosticBag diagnostics)
    {
        var target = new CslTarget(text, diagnostics);
        var draft = new ItemDraft();
        string? id = null;
        string? type = null;
        var seen = new HashSet<string>(map.Fields.Length, StringComparer.Ordinal);
        foreach (var field in map.Fields)
        {
            if (!seen.Add(field.Name)) target.Report(field.NameSpan, null, FormatDiagnostics.RepeatedField, field.Name);
            else if (field.Name == "id") id = CslVariableMapper.Text(field, target);
            else if (field.Name == "type") type = CslVariableMapper.Text(field, target);
            else Variable(field, draft, target);
        }

        CslNote.Spread(draft, ref type);
        if (string.IsNullOrWhiteSpace(id))
        {
            target.Report((map["id"] ?? map).Span with { Length = Math.Min(1, map.Span.Length) }, "add \"id\"", FormatDiagnostics.MissingKey);
            return null;
        }

        var item = draft.ToItem(id, Type(type, map, target));
        return new LibraryEntry(item, id, text.Span(map.Span));
    }

    private static string Type(string? type, CslMap map, CslTarget target)
    {
        if (string.IsNullOrWhiteSpace(type))
        {
            target.Report((map["type"] ?? map).Span with { Length = Math.Min(1, map.Span.Length) }, "add \"type\", for example \"report\"", FormatDiagnostics.MissingType);
            return DefaultType;
        }

        if (!ItemTypes.IsKnown(type)) target.Report((map["type"] ?? map).Span, Suggestion.Sentence(type, ItemTypes.Names), FormatDiagnostics.UnknownType, type);
        return type;
    }

    private static void Variable(CslField field, ItemDraft draft, CslTarget target)
    {
        if (field.Value is CslScalar { Kind: CslScalarKind.Null } or CslMap { Fields.IsEmpty: true } or CslList { Values.IsEmpty: true }) return;
        var name = CslNames.Variable(field.Name);
        switch (CslNames.KindOf(name))
        {
            case VariableKind.Name:
                if (CslVariableMapper.Names(field, target) is { Length: > 0 } names) draft.Names.TryAdd(name, names);
                break;
            case VariableKind.Date:
                if (CslVariableMapper.Date(field, target) is { } date) draft.Dates.TryAdd(name, date);
                break;
            case VariableKind.Standard when name == "license" && field.Value is not CslScalar:
                // Crossref's license is a list of mappings.
                target.Report(field.NameSpan, null, FormatDiagnostics.LeftOut, field.Name);
                break;
            case VariableKind.Standard when name is "ISSN" or "ISBN" or "keyword" && field.Value is CslList list && list.Values.All(value => value is CslScalar):
                draft.Texts[name] = string.Join(", ", list.Values.Select(value => ((CslScalar)value).Text));
                break;
            case VariableKind.Standard or VariableKind.Number:
                if (CslVariableMapper.Text(field, target) is { Length: > 0 } value) SetText(draft, name, value, isFirstChoice: name == field.Name);
                break;
            default:
                Beyond(field, draft, target);
                break;
        }
    }

    /// <summary>A variable under its own name wins over one under its older name, in whatever order they stand.</summary>
    private static void SetText(ItemDraft draft, string name, string value, bool isFirstChoice)
    {
        if (isFirstChoice) draft.Texts[name] = value;
        else draft.Texts.TryAdd(name, value);
    }

    private static void Beyond(CslField field, ItemDraft draft, CslTarget target)
    {
        switch (field.Value)
        {
            case CslScalar scalar:
                draft.Extra.TryAdd(field.Name, scalar.Text);
                break;
            case CslMap custom when field.Name == "custom":
                foreach (var inner in custom.Fields)
                {
                    if (inner.Value is CslScalar { Kind: not CslScalarKind.Null } value) draft.Extra.TryAdd(inner.Name, value.Text);
                    else if (inner.Value is CslMap or CslList) target.Report(inner.NameSpan, null, FormatDiagnostics.LeftOut, inner.Name);
                }

                break;
            case CslList list when list.Values.All(value => value is CslScalar):
                draft.Extra.TryAdd(field.Name, string.Join("; ", list.Values.Select(value => ((CslScalar)value).Text)));
                break;
            default:
                target.Report(field.NameSpan, null, FormatDiagnostics.LeftOut, field.Name);
                break;
        }
    }
}
