using System.Text.Json.Nodes;
using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>The id of something declared elsewhere; whether it exists is told when names are bound.</summary>
internal sealed class ReferenceType(string what, string example) : FieldType<Located<string>>
{
    /// <inheritdoc/>
    public override string Due => "the id of " + what;

    /// <inheritdoc/>
    public override string Example => example;

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, in FieldPlace place, FieldReader reader, out Located<string> value)
    {
        value = default;
        if (reader.Scalar(node, place, this) is not { } scalar) return false;
        value = new Located<string>(scalar.Value.Trim(), scalar.Span);
        return true;
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = new JsonArray("string", "number", "boolean"), ["minLength"] = 1 };
}
