using System.Text.Json.Nodes;
using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>A plain text; line ends in it become spaces.</summary>
internal sealed class TextType(string due = "a text", string example = "Some words") : FieldType<Located<string>>
{
    /// <inheritdoc/>
    public override string Due => due;

    /// <inheritdoc/>
    public override string Example => example;

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, in FieldPlace place, FieldReader reader, out Located<string> value)
    {
        value = default;
        if (reader.Scalar(node, place, this) is not { } scalar) return false;
        value = new Located<string>(OnOneLine(scalar.Value), scalar.Span);
        return true;
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = new JsonArray("string", "number", "boolean"), ["minLength"] = 1 };

    private static string OnOneLine(string text)
    {
        text = text.Trim();
        return text.AsSpan().IndexOfAny('\n', '\r') < 0 ? text : text.ReplaceLineEndings(" ");
    }
}
