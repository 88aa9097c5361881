using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Fields;

/// <summary>The fields of one kind of mapping, one row each.</summary>
internal sealed class FieldTable<TGroup>(string name, string subject, string help) : IFieldTable where TGroup : SyntaxGroup, new()
{
    private const string WithdrawnField = "withdrawn";
    private const int ShownFields = 20;

    private readonly List<Field<TGroup>> _rows = [];
    private readonly Dictionary<string, Field<TGroup>> _byName = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public string Subject => subject;

    /// <inheritdoc/>
    public string Help => help;

    /// <inheritdoc/>
    public IReadOnlyList<IFieldRow> Rows => _rows;

    /// <summary>The same table with one row more.</summary>
    public FieldTable<TGroup> With<T>(string field, FieldType<T> type, Need need, string fieldHelp, Action<TGroup, T> set)
    {
        var row = new Field<TGroup>(field, type, need, fieldHelp, Setter(type, set));
        _rows.Add(row);
        _byName.Add(field, row);
        return this;
    }

    /// <summary>The same table with an optional row more.</summary>
    public FieldTable<TGroup> With<T>(string field, FieldType<T> type, string fieldHelp, Action<TGroup, T> set) =>
        With(field, type, Need.Optional, fieldHelp, set);

    /// <summary>Reads a mapping; a field that is unknown, missing or wrong is reported and left unset.</summary>
    public TGroup Read(YamlMapping mapping, FieldReader reader)
    {
        var group = new TGroup { Span = mapping.Span };
        if (group is FileSyntax file) file.Written = [.. mapping.Entries.Select(entry => new WrittenField(entry.Key.Value, entry.Key.Span, entry.Value.Span))];
        foreach (var (key, value) in mapping.Entries)
        {
            var place = new FieldPlace(key.Value, key.Span);
            if (_byName.TryGetValue(key.Value, out var row)) row.Set(group, value, place, reader);
            else reader.Report(key.Span, HelpFor(key.Value), FieldDiagnostics.Unknown, FieldReader.Shown(key), subject);
        }

        ReportMissing(mapping, reader);
        return group;
    }

    private static FieldSetter<TGroup> Setter<T>(FieldType<T> type, Action<TGroup, T> set) =>
        (TGroup group, YamlNode node, in FieldPlace place, FieldReader reader) =>
        {
            if (type.TryRead(node, place, reader, out var value)) set(group, value);
        };

    private string HelpFor(string key) =>
        key == "id" ? "the id is the name of the file; remove the field"
        : Suggestion.Sentence(key, _byName.Keys) ?? "its fields are " + string.Join(", ", _rows.Take(ShownFields).Select(row => row.Name)) + (_rows.Count > ShownFields ? ", ..." : "");

    private void ReportMissing(YamlMapping mapping, FieldReader reader)
    {
        foreach (var row in _rows)
        {
            if (row.Need == Need.Optional || mapping.Find(row.Name) is not null) continue;
            if (row.Need == Need.RequiredUnlessWithdrawn && mapping.Find(WithdrawnField) is not null) continue;
            if (IsMistyped(mapping, row.Name)) continue;
            reader.Report(new(mapping.Span.Start, Math.Min(1, mapping.Span.Length)), $"add {row.Name}: {row.Type.Example}", FieldDiagnostics.Missing, subject, row.Name, row.Type.Due);
        }
    }

    /// <summary>True when an unknown field is reported as a misspelling of this one, so that one mistake gives one message.</summary>
    private bool IsMistyped(YamlMapping mapping, string field)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!_byName.ContainsKey(entry.Key.Value) && Suggestion.For(entry.Key.Value, _byName.Keys) == field) return true;
        }

        return false;
    }
}
