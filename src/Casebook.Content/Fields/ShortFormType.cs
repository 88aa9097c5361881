using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>A mapping with fields, or in short only the value of its chief one.</summary>
internal sealed class ShortFormType<TShort, TGroup>(FieldType<TShort> shortForm, GroupType<TGroup> group, Func<TShort, YamlNode, TGroup> fill) : FieldType<TGroup>
    where TGroup : SyntaxGroup, new()
{
    /// <inheritdoc/>
    public override string Due => $"{shortForm.Due}, or {group.Due}";

    /// <inheritdoc/>
    public override string Example => shortForm.Example;

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, in FieldPlace place, FieldReader reader, [MaybeNullWhen(false)] out TGroup value)
    {
        value = null;
        if (node is YamlMapping) return group.TryRead(node, place, reader, out value);
        if (node is YamlScalar { IsMissing: true })
        {
            reader.ReportEmpty(node, place, this);
            return false;
        }

        if (node is YamlSequence)
        {
            reader.ReportShape(node, place, this);
            return false;
        }

        if (!shortForm.TryRead(node, place, reader, out var read)) return false;
        value = fill(read, node);
        value.Span = node.Span;
        return true;
    }

    /// <inheritdoc/>
    public override IFieldTable? Part => group.Part;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["anyOf"] = new JsonArray(shortForm.Schema(definitions), group.Schema(definitions)) };
}
