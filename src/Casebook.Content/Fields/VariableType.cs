using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Casebook.Citations.Taxonomy;
using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>A variable of CSL: a text or number, a list of names, or a date. Only the outer shape is read here; the parts are told by the citation library.</summary>
internal sealed class VariableType(VariableKind kind, FormType? form = null) : FieldType<YamlNode>
{
    /// <inheritdoc/>
    public override string Due => kind switch
    {
        VariableKind.Name => "a list of names",
        VariableKind.Date => "a date (EDTF or of CSL)",
        VariableKind.Number => "a number or text",
        _ => form?.Due ?? "a text",
    };

    /// <inheritdoc/>
    public override string Example => kind switch
    {
        VariableKind.Name => "[{family: Li, given: Wei}]",
        VariableKind.Date => "2021-03-09",
        VariableKind.Number => "12",
        _ => form?.Example ?? "Some words",
    };

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, in FieldPlace place, FieldReader reader, [MaybeNullWhen(false)] out YamlNode value)
    {
        value = node;
        switch (kind)
        {
            case VariableKind.Name when node is YamlSequence names: return AreNames(names, place, reader);
            case VariableKind.Name: return Refused(node, place, reader);
            case VariableKind.Date when node is YamlMapping { Entries.IsEmpty: false }: return true;
            case VariableKind.Date: return FieldTypes.Date.TryRead(node, place, reader, out _);
            default: return form is null ? reader.Scalar(node, place, this) is not null : form.TryRead(node, place, reader, out _);
        }
    }

    /// <summary>True for a list of names that say something; their parts are told later, but for the forms in other scripts.</summary>
    private bool AreNames(YamlSequence names, in FieldPlace place, FieldReader reader)
    {
        var isSound = true;
        foreach (var item in names.Items)
        {
            if (item is not YamlMapping name) continue;
            if (name.Entries.IsEmpty) reader.ReportEmpty(name, place with { IsItem = true }, this);
            else if (name.Entries.FirstOrDefault(entry => entry.Key.Value == "names") is { Key: { } key, Value: { } forms })
                isSound &= FieldTypes.TextByLanguage.TryRead(forms, new FieldPlace(key.Value, key.Span), reader, out _);
            isSound &= !name.Entries.IsEmpty;
        }

        return isSound;
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => kind switch
    {
        VariableKind.Name => definitions.Reference("names", NamesSchema),
        VariableKind.Date => new JsonObject { ["anyOf"] = new JsonArray(FieldTypes.Date.Schema(definitions), definitions.Reference("csl-date", () => new JsonObject { ["type"] = "object" })) },
        _ => form?.Schema(definitions) ?? new JsonObject { ["type"] = new JsonArray("string", "number") },
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
