using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>A type whose values are turned into others.</summary>
internal sealed class MappedType<TFrom, TTo>(FieldType<TFrom> from, Func<TFrom, TTo> turn) : FieldType<TTo>
{
    /// <inheritdoc/>
    public override string Due => from.Due;

    /// <inheritdoc/>
    public override string Example => from.Example;

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, in FieldPlace place, FieldReader reader, [MaybeNullWhen(false)] out TTo value)
    {
        value = default;
        if (!from.TryRead(node, place, reader, out var read)) return false;
        value = turn(read);
        return true;
    }

    /// <inheritdoc/>
    public override IFieldTable? Part => from.Part;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => from.Schema(definitions);
}
