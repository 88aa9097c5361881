using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Casebook.Citations.Taxonomy;
using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>A variable of CSL: a text or number, a list of names, or a date. Only the outer shape is read here; the parts are told by the citation library.</summary>
internal sealed class VariableType(VariableKind kind) : FieldType<YamlNode>
{
    /// <inheritdoc/>
    public override string Due => kind switch
    {
        VariableKind.Name => "a list of names",
        VariableKind.Date => "a date (EDTF or of CSL)",
        VariableKind.Number => "a number or text",
        _ => "a text",
    };

    /// <inheritdoc/>
    public override string Example => kind switch
    {
        VariableKind.Name => "[{family: Li, given: Wei}]",
        VariableKind.Date => "2021-03-09",
        VariableKind.Number => "12",
        _ => "Some words",
    };

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, in FieldPlace place, FieldReader reader, [MaybeNullWhen(false)] out YamlNode value)
    {
        value = node;
        switch (kind)
        {
            case VariableKind.Name when node is YamlSequence: return true;
            case VariableKind.Name: return Refused(node, place, reader);
            case VariableKind.Date when node is YamlMapping: return true;
            case VariableKind.Date: return FieldTypes.Date.TryRead(node, place, reader, out _);
            default: return reader.Scalar(node, place, this) is not null;
        }
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => kind switch
    {
        VariableKind.Name => definitions.Reference("names", NamesSchema),
        VariableKind.Date => new JsonObject { ["anyOf"] = new JsonArray(FieldTypes.Date.Schema(definitions), definitions.Reference("csl-date", () => new JsonObject { ["type"] = "object" })) },
        _ => new JsonObject { ["type"] = new JsonArray("string", "number") },
    };

    private bool Refused(YamlNode node, in FieldPlace place, FieldReader reader)
    {
        if (node is YamlScalar { IsMissing: true }) reader.ReportEmpty(node, place, this);
        else reader.ReportShape(node, place, this, node is YamlScalar name ? $"write {place.Name}: [{{literal: \"{FieldReader.Shown(name)}\"}}]" : $"write {place.Name}: {Example}");
        return false;
    }

    private static JsonObject NamesSchema()
    {
        var text = () => new JsonObject { ["type"] = "string" };
        return new JsonObject
        {
            ["type"] = "array",
            ["items"] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    ["family"] = text(), ["given"] = text(), ["literal"] = text(), ["suffix"] = text(),
                    ["dropping-particle"] = text(), ["non-dropping-particle"] = text(),
                    ["names"] = new JsonObject { ["type"] = "object", ["additionalProperties"] = text() },
                },
            },
        };
    }
}
