using System.Text.Json.Nodes;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>A text of a certain form: an id, an address, a language, ...</summary>
/// <param name="due">The form in words.</param>
/// <param name="example">A text of the form.</param>
/// <param name="pattern">The form as a regular expression for the schema, or null.</param>
/// <param name="fault">What is wrong with a text as a way out for the author, or null when nothing is.</param>
internal sealed class FormType(string due, string example, string? pattern, Func<string, string?> fault) : FieldType<Located<string>>
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
        var text = scalar.Value.Trim();
        if (fault(text) is { } help)
        {
            reader.Report(scalar.Span, help, FieldDiagnostics.BadForm, FieldReader.Shown(scalar), due);
            return false;
        }

        value = new Located<string>(text, scalar.Span);
        return true;
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (pattern is null) schema["minLength"] = 1;
        else schema["pattern"] = pattern;
        return schema;
    }
}
