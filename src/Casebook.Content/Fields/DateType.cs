using System.Text.Json.Nodes;
using Casebook.Citations.Items;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>A date or interval of EDTF, level 0 and 1.</summary>
internal sealed class DateType : FieldType<Located<Edtf>>
{
    /// <inheritdoc/>
    public override string Due => "a date (EDTF)";

    /// <inheritdoc/>
    public override string Example => "2021-03-09";

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, in FieldPlace place, FieldReader reader, out Located<Edtf> value)
    {
        value = default;
        if (reader.Scalar(node, place, this) is not { } scalar) return false;
        if (Edtf.Parse(scalar.Value, out var fault) is { } date)
        {
            value = new Located<Edtf>(date, scalar.Span);
            return true;
        }

        var where = fault is null || fault.Offset >= scalar.Value.Length ? scalar.Span : scalar.SpanOf(fault.Offset, fault.Length);
        var help = fault?.Suggestion is { } due ? $"write {due}" : $"for example {Example}, 2021-03, 2021, 2021~ or 2017-11/..";
        reader.Report(where, help, FieldDiagnostics.BadDate, FieldReader.Shown(scalar), fault?.Message ?? "it is not EDTF");
        return false;
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) =>
        definitions.Reference("date", () => new JsonObject
        {
            ["description"] = "A date or interval of EDTF (ISO 8601-2), level 0 and 1: 2021, 2021-03, 2021-03-09, 2021~, 201X, 2017-11/..",
            ["type"] = new JsonArray("string", "integer"),
            ["minLength"] = 1,
        });
}
