using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Casebook.Content.Syntax;

namespace Casebook.Tests.Content.Authoring;

/// <summary>Validates YAML trees against the part of JSON Schema that our schemas use.</summary>
internal sealed class SchemaValidation(JsonObject root)
{
    private static readonly string[] Known =
    [
        "$schema", "$defs", "$ref", "title", "description", "type", "properties", "additionalProperties", "propertyNames", "required", "items", "minItems", "minLength", "maxProperties",
        "enum", "pattern", "anyOf", "if", "then", "not", "contentMediaType",
    ];

    /// <summary>A node as an editor would read it: plain numbers and truth values have their types.</summary>
    public static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Json(entry.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(Json)]),
        YamlScalar { IsMissing: true } => null,
        YamlScalar { Style: YamlStyle.Plain, Value: "true" or "false" } scalar => JsonValue.Create(scalar.Value == "true"),
        YamlScalar { Style: YamlStyle.Plain } scalar when long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalar scalar => JsonValue.Create(scalar.Value),
        _ => null,
    };

    /// <summary>What is wrong, with the way to it.</summary>
    public List<string> Faults(JsonNode? value) => [.. Check(root, value, "")];

    private IEnumerable<string> Check(JsonNode? schema, JsonNode? value, string way)
    {
        if (schema is JsonValue flag) return flag.GetValue<bool>() ? [] : [way + ": not allowed"];
        var rules = schema!.AsObject();
        rules.Select(rule => rule.Key).Except(Known).ShouldBeEmpty();
        if (rules["$ref"] is { } name) return Check(root["$defs"]![name.GetValue<string>()["#/$defs/".Length..]], value, way);
        return [.. OfType(rules, value, way), .. OfText(rules, value, way), .. OfObject(rules, value, way), .. OfList(rules, value, way), .. OfChoice(rules, value, way)];
    }

    private static IEnumerable<string> OfType(JsonObject rules, JsonNode? value, string way)
    {
        var types = rules["type"] switch { JsonArray several => several.Select(type => type!.GetValue<string>()).ToList(), { } one => [one.GetValue<string>()], _ => null };
        var type = value switch { JsonObject => "object", JsonArray => "array", null => "null", _ => value.GetValueKind() switch { System.Text.Json.JsonValueKind.Number => "number", System.Text.Json.JsonValueKind.String => "string", _ => "boolean" } };
        if (types is not null && !types.Contains(type) && !(type == "number" && types.Contains("integer"))) yield return $"{way}: {type}";
        if (rules["enum"] is JsonArray words && !words.Any(word => JsonNode.DeepEquals(word, value))) yield return $"{way}: none of {words.ToJsonString()}";
    }

    private static IEnumerable<string> OfText(JsonObject rules, JsonNode? value, string way)
    {
        if (value is not JsonValue text || text.GetValueKind() != System.Text.Json.JsonValueKind.String) yield break;
        var words = text.GetValue<string>();
        if (rules["pattern"] is { } pattern && !Regex.IsMatch(words, pattern.GetValue<string>())) yield return $"{way}: {words} against {pattern}";
        if (rules["minLength"] is { } least && words.Length < least.GetValue<int>()) yield return $"{way}: too short";
    }

    private List<string> OfObject(JsonObject rules, JsonNode? value, string way)
    {
        if (value is not JsonObject members) return [];
        var faults = new List<string>();
        foreach (var name in rules["required"]?.AsArray() ?? []) if (!members.ContainsKey(name!.GetValue<string>())) faults.Add($"{way}: lacks {name}");
        if (rules["maxProperties"] is { } most && members.Count > most.GetValue<int>()) faults.Add($"{way}: too many");
        foreach (var (name, member) in members)
        {
            var own = rules["properties"]?[name];
            if (own is not null) faults.AddRange(Check(own, member, $"{way}/{name}"));
            else if (rules["additionalProperties"] is { } rest) faults.AddRange(Check(rest, member, $"{way}/{name}"));
            if (rules["propertyNames"] is { } names) faults.AddRange(Check(names, JsonValue.Create(name), $"{way}/{name} (the name)"));
        }

        return faults;
    }

    private List<string> OfList(JsonObject rules, JsonNode? value, string way)
    {
        if (value is not JsonArray items) return [];
        var faults = new List<string>();
        if (rules["minItems"] is { } least && items.Count < least.GetValue<int>()) faults.Add($"{way}: too few");
        if (rules["items"] is { } item) for (var i = 0; i < items.Count; i++) faults.AddRange(Check(item, items[i], $"{way}/{i}"));
        return faults;
    }

    private IEnumerable<string> OfChoice(JsonObject rules, JsonNode? value, string way)
    {
        if (rules["anyOf"] is JsonArray choices && choices.All(choice => Check(choice, value, way).Any())) yield return $"{way}: none of the choices: {string.Join(" | ", choices.SelectMany(choice => Check(choice, value, way)))}";
        if (rules["not"] is { } not && !Check(not, value, way).Any()) yield return $"{way}: not";
        if (rules["if"] is { } condition && !Check(condition, value, way).Any())
            foreach (var fault in Check(rules["then"], value, way)) yield return fault;
    }
}
