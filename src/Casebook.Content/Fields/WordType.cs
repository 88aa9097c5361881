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

        var help = Suggestion.Sentence(scalar.Value.Trim(), words.Select(word => word.Word));
        reader.Report(scalar.Span, help, FieldDiagnostics.UnknownWord, FieldReader.Shown(scalar), $"'{place.Name}'", string.Join(", ", words.Select(word => word.Word)));
        return false;
    }

    /// <inheritdoc/>
    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["enum"] = new JsonArray([.. words.Select(word => int.TryParse(word.Word, out var number) ? (JsonNode)number : word.Word)]) };
}
