using System.Text.Json.Nodes;

namespace Casebook.Content.Fields;

/// <summary>The named parts of a JSON Schema, collected while its types are written down.</summary>
internal sealed class SchemaDefinitions
{
    private readonly SortedDictionary<string, JsonObject> _parts = new(StringComparer.Ordinal);

    /// <summary>A reference to a named part, which is made when it is first asked for.</summary>
    public JsonObject Reference(string name, Func<JsonObject> make)
    {
        if (_parts.TryAdd(name, [])) _parts[name] = make();
        return new JsonObject { ["$ref"] = "#/$defs/" + name };
    }

    /// <summary>All parts by name.</summary>
    public JsonObject ToJson() => new(_parts.Select(part => KeyValuePair.Create<string, JsonNode?>(part.Key, part.Value)));
}
