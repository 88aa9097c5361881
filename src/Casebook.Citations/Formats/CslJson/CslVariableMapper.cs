using System.Collections.Immutable;
using Casebook.Citations.Items;
using Casebook.Citations.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.CslJson;

/// <summary>Single variables of CSL-JSON or CSL-YAML to their values: text and numbers, lists of names, dates.</summary>
public static class CslVariableMapper
{
    /// <summary>The text of a scalar as written; null for an empty one, and after reporting a value that is no scalar.</summary>
    public static string? Text(CslField field, SourceText text, DiagnosticBag diagnostics) => Text(field, new CslTarget(text, diagnostics));

    /// <summary>The names of a list; empty after reporting another value; a member that is no name is reported and left out.</summary>
    public static ImmutableArray<Name> Names(CslField field, SourceText text, DiagnosticBag diagnostics) => Names(field, new CslTarget(text, diagnostics));

    /// <summary>The date of a text in EDTF or of a mapping with date-parts, literal, raw, season and circa; null after reporting a value that is no date.</summary>
    public static ItemDate? Date(CslField field, SourceText text, DiagnosticBag diagnostics) => Date(field, new CslTarget(text, diagnostics));

    internal static string? Text(CslField field, CslTarget target)
    {
        if (field.Value is CslScalar scalar) return scalar.Kind == CslScalarKind.Null || string.IsNullOrWhiteSpace(scalar.Text) ? null : scalar.Text;
        target.Report(field.Value.Span, null, FormatDiagnostics.WrongShape, field.Name, field.Value.Told, "a text or a number");
        return null;
    }

    internal static ImmutableArray<Name> Names(CslField field, CslTarget target)
    {
        if (field.Value is not CslList list)
        {
            if (field.Value is CslScalar { Kind: CslScalarKind.Null }) return [];
            target.Report(field.Value.Span, "write [{\"family\": ..., \"given\": ...}] or [{\"literal\": ...}]", FormatDiagnostics.WrongShape, field.Name, field.Value.Told, "a list of names");
            return [];
        }

        var names = ImmutableArray.CreateBuilder<Name>(list.Values.Length);
        foreach (var value in list.Values)
        {
            if (value is CslMap map)
            {
                if (CslNameMapper.Map(map, field.Name, target) is { } name) names.Add(name);
            }
            else
            {
                target.Report(value.Span, "write {\"literal\": ...} for an institution", FormatDiagnostics.WrongShape, field.Name, value.Told, "a name with family and given, or literal,");
            }
        }

        return names.ToImmutable();
    }

    internal static ItemDate? Date(CslField field, CslTarget target)
    {
        switch (field.Value)
        {
            case CslMap map:
                return CslDateMapper.Map(map, field.Name, target);
            case CslScalar { Kind: CslScalarKind.Null }:
                return null;
            case CslScalar scalar when scalar.Text.Trim() is { Length: > 0 } words:
                if (Edtf.Parse(words, out var fault) is { } date) return date.ToItemDate();
                target.Report(scalar.Span, fault!.Suggestion is { } suggestion ? $"write {suggestion}" : null, FormatDiagnostics.BadDate, words, fault.Message);
                return null;
            case CslScalar:
                return null;
            default:
                target.Report(field.Value.Span, "write \"2021-03-09\" or {\"date-parts\": [[2021, 3, 9]]}", FormatDiagnostics.WrongShape, field.Name, field.Value.Told, "a date");
                return null;
        }
    }
}
