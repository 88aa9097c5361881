using System.Text.Json.Nodes;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Fields;

/// <summary>One of a fixed list of words, exact in case.</summary>
internal sealed class WordType<T>(string due, params (string Word, T Value)[] words) : FieldType<Located<T>>
{
    /// <inheritdoc/>
    public override string Due => due;

    /// <inheritdoc/>
    public override string Example => words[0].Word;

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, in FieldPlace place, FieldReader reader, out Located<T> value)
    {
        value = default;
        if (reader.Scalar(node, place, this) is not { } scalar) return false;
        var written = scalar.Value.Trim();
        foreach (var (word, meant) in words)
        {
            if (word != written) continue;
            value = new Located<T>(meant, scalar.Span);
            return true;
        }

        var help = Near(written) is { } near ? $"did you mean '{near}'?" : null;
        reader.Report(scalar.Span, help, FieldDiagnostics.UnknownWord, FieldReader.Shown(scalar), $"'{place.Name}'", string.Join(", ", words.Select(word => word.Word)));
        return false;
    }

    /// <summary>The nearest word; of the short ones, which are all near to each other, only the same in another case.</summary>
    private string? Near(string text) =>
        words.Select(word => word.Word).FirstOrDefault(word => string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
        ?? (text.Length > 2 ? Suggestion.For(text, words.Select(word => word.Word)) : null);

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["enum"] = new JsonArray([.. words.Select(word => int.TryParse(word.Word, out var number) ? (JsonNode)number : word.Word)]) };
}
