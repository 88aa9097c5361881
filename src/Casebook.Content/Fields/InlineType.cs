using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>A text for readers: inline Markdown with citations and cross-links, read when it is bound.</summary>
internal sealed class InlineType : FieldType<YamlScalar>
{
    /// <inheritdoc/>
    public override string Due => "a text in Markdown";

    /// <inheritdoc/>
    public override string Example => "A sentence with a citation [@source-id].";

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, in FieldPlace place, FieldReader reader, [MaybeNullWhen(false)] out YamlScalar value)
    {
        value = reader.Scalar(node, place, this);
        return value is not null;
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = "string", ["minLength"] = 1, ["contentMediaType"] = "text/markdown" };
}
