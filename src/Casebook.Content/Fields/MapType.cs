using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>A mapping with keys of the author's choice, all of one form, and values of one type; entries in the order written.</summary>
internal sealed class MapType<T>(string due, FieldType<Located<string>> key, FieldType<T> item, int largest = int.MaxValue) : FieldType<ImmutableArray<KeyValuePair<Located<string>, T>>>
{
    /// <inheritdoc/>
    public override string Due => due;

    /// <inheritdoc/>
    public override string Example => $"{{{key.Example}: {item.Example}}}";

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, in FieldPlace place, FieldReader reader, out ImmutableArray<KeyValuePair<Located<string>, T>> value)
    {
        value = [];
        if (node is not YamlMapping map)
        {
            if (node is YamlScalar { IsMissing: true }) reader.ReportEmpty(node, place, this);
            else reader.ReportShape(node, place, this);
            return false;
        }

        if (map.Entries.IsEmpty && largest == 1)
        {
            reader.ReportEmpty(node, place, this);
            return false;
        }

        if (map.Entries.Length > largest)
        {
            reader.ReportShape(node, place, this);
            return false;
        }

        var entries = ImmutableArray.CreateBuilder<KeyValuePair<Located<string>, T>>(map.Entries.Length);
        foreach (var (name, node2) in map.Entries)
        {
            var isKey = key.TryRead(name, place, reader, out var read);
            if (item.TryRead(node2, new FieldPlace(name.Value, name.Span), reader, out var entry) && isKey) entries.Add(new(read, entry));
        }

        value = entries.DrainToImmutable();
        return true;
    }

    /// <inheritdoc/>
    public override IFieldTable? Part => item.Part;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "object", ["propertyNames"] = key.Schema(definitions), ["additionalProperties"] = item.Schema(definitions) };
        if (largest != int.MaxValue) schema["maxProperties"] = largest;
        return schema;
    }
}
