using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Fields;

/// <summary>One of a fixed list of words, exact in case.</summary>
internal sealed class WordType<T>(string due, ImmutableArray<(string Word, T Value)> words) : FieldType<Located<T>>
{
    private readonly FrozenDictionary<string, T> _byWord = words.ToFrozenDictionary(word => word.Word, word => word.Value, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string Due => due;

    /// <inheritdoc/>
    public override string Example => words[0].Word;

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, in FieldPlace place, FieldReader reader, out Located<T> value)
    {
        value = default;
        if (reader.Scalar(node, place, this) is not { } scalar) return false;
        if (_byWord.TryGetValue(scalar.Value.Trim(), out var meant))
        {
            value = new Located<T>(meant, scalar.Span);
            return true;
        }

        var help = Near(scalar.Value.Trim()) is { } near ? $"did you mean '{near}'?" : null;
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
