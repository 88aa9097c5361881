using System.Text.Json.Nodes;

namespace Casebook.Content.Fields;

/// <summary>A field table as a JSON Schema of an object.</summary>
internal static class TableSchema
{
    /// <summary>The schema: no other properties, those that are required, and what a withdrawal excuses.</summary>
    public static JsonObject Of(IFieldTable table, SchemaDefinitions definitions)
    {
        var properties = new JsonObject();
        foreach (var row in table.Rows)
        {
            var schema = row.Type.Schema(definitions);
            schema["description"] = row.Help;
            properties[row.Name] = schema;
        }

        var result = new JsonObject { ["description"] = table.Help, ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        AddRequired(result, Names(table, Need.Required));
        var excused = Names(table, Need.RequiredUnlessWithdrawn);
        if (excused.Count == 0) return result;
        result["if"] = new JsonObject { ["not"] = new JsonObject { ["required"] = new JsonArray("withdrawn") } };
        result["then"] = new JsonObject { ["required"] = new JsonArray([.. excused]) };
        return result;
    }

    private static void AddRequired(JsonObject schema, List<JsonNode> names)
    {
        if (names.Count > 0) schema["required"] = new JsonArray([.. names]);
    }

    private static List<JsonNode> Names(IFieldTable table, Need need) =>
        [.. table.Rows.Where(row => row.Need == need).Select(row => JsonValue.Create(row.Name))];
}
