using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Casebook.Content.Fields;
using Casebook.Content.Reading;

namespace Casebook.Content.Authoring;

/// <summary>The fields of each kind of file as JSON Schema (2020-12), for editors; made from the tables that binding reads by.</summary>
public static class FieldSchema
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The kinds of files: settings, dossier, translation, source, actor, page, framework, topics, glossary.</summary>
    public static ImmutableArray<string> Kinds => [.. ContentForm.All.Select(form => form.Name)];

    /// <summary>The schema of a kind as text that ends with a line end; null for an unknown kind.</summary>
    public static string? Write(string kind)
    {
        var form = ContentForm.All.FirstOrDefault(form => form.Name == kind);
        return form is null ? null : Schema(form).ToJsonString(Layout) + "\n";
    }

    private static JsonObject Schema(ContentForm form)
    {
        var definitions = new SchemaDefinitions();
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = form.Path };
        var table = TableSchema.Of(form.Table, definitions);
        if (form.IsById)
        {
            schema["type"] = "object";
            schema["propertyNames"] = new JsonObject { ["pattern"] = ContentId.Pattern };
            schema["additionalProperties"] = table;
        }
        else
        {
            foreach (var (name, value) in table) schema[name] = value?.DeepClone();
        }

        if (definitions.ToJson() is { Count: > 0 } parts) schema["$defs"] = parts;
        return schema;
    }
}
