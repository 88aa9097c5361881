using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>A value given once, or in a map by language.</summary>
internal sealed class ByLanguageType<T>(FieldType<T> item, MapType<T> map) : FieldType<ByLanguage<T>>
{
    /// <inheritdoc/>
    public override string Due => $"{item.Due}, or a map of it by language";

    /// <inheritdoc/>
    public override string Example => item.Example;

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, in FieldPlace place, FieldReader reader, [MaybeNullWhen(false)] out ByLanguage<T> value)
    {
        value = null;
        if (node is YamlMapping)
        {
            if (!map.TryRead(node, place, reader, out var entries)) return false;
            var forms = ImmutableArray.CreateBuilder<(Located<string>?, T)>(entries.Length);
            foreach (var (language, text) in entries) forms.Add((language, text));
            value = new ByLanguage<T>(forms.DrainToImmutable(), node.Span);
            return true;
        }

        if (node is YamlSequence)
        {
            reader.ReportShape(node, place, this);
            return false;
        }

        if (!item.TryRead(node, place, reader, out var read)) return false;
        value = new ByLanguage<T>([(null, read)], node.Span);
        return true;
    }

    /// <inheritdoc/>
    public override IFieldTable? Part => item.Part;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["anyOf"] = new JsonArray(item.Schema(definitions), map.Schema(definitions)) };
}
