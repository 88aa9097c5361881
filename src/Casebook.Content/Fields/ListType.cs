using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>A list of values of one type.</summary>
internal sealed class ListType<T>(string due, FieldType<T> item, bool atLeastOne = false) : FieldType<ImmutableArray<T>>
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",[]{}:#'\"");

    /// <inheritdoc/>
    public override string Due => due;

    /// <inheritdoc/>
    public override string Example => $"[{item.Example}]";

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, in FieldPlace place, FieldReader reader, out ImmutableArray<T> value)
    {
        value = [];
        if (node is not YamlSequence list)
        {
            if (node is YamlScalar { IsMissing: true }) reader.ReportEmpty(node, place, this);
            else reader.ReportShape(node, place, this, HelpFor(node, place));
            return false;
        }

        if (atLeastOne && list.Items.IsEmpty)
        {
            reader.ReportEmpty(node, place, this);
            return false;
        }

        var items = ImmutableArray.CreateBuilder<T>(list.Items.Length);
        foreach (var entry in list.Items)
        {
            if (item.TryRead(entry, place with { IsItem = true }, reader, out var read)) items.Add(read);
        }

        value = items.DrainToImmutable();
        return true;
    }

    /// <inheritdoc/>
    public override IFieldTable? Part => item.Part;

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = item.Schema(definitions) };
        if (atLeastOne) schema["minItems"] = 1;
        return schema;
    }

    private string HelpFor(YamlNode node, in FieldPlace place) => node switch
    {
        YamlScalar when item.Example.StartsWith('{') => $"write {place.Name}: {Example}",
        YamlScalar { Value: "" } => $"write {place.Name}: []",
        YamlScalar scalar => $"write {place.Name}: [{Quoted(FieldReader.Shown(scalar))}]",
        _ => $"begin each item of '{place.Name}' with '- '",
    };

    private static string Quoted(string text) => !text.AsSpan().ContainsAny(Special) ? text : '"' + text.Replace("\"", "\\\"", StringComparison.Ordinal) + '"';
}
