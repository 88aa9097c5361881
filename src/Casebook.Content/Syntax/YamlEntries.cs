using System.Collections.Immutable;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>Collects the entries of one mapping and refuses keys that stand twice, and merge keys.</summary>
internal struct YamlEntries(SourceText text, DiagnosticBag diagnostics)
{
    private const int FewKeys = 12;

    private readonly ImmutableArray<YamlEntry>.Builder _entries = ImmutableArray.CreateBuilder<YamlEntry>();
    private Dictionary<string, YamlScalar>? _keys;

    /// <summary>The entries so far.</summary>
    public readonly ImmutableArray<YamlEntry> ToImmutable() => _entries.ToImmutable();

    /// <summary>Adds an entry, or reports why it is left out.</summary>
    public void Add(YamlScalar key, YamlNode value)
    {
        if (key.Value == "<<" && key.Style == YamlStyle.Plain) diagnostics.Report(text.Span(key.Span), YamlDiagnostics.MergeKey);
        else if (First(key) is { } first) ReportDuplicate(key, first);
        else _entries.Add(new YamlEntry(key, value));
    }

    private YamlScalar? First(YamlScalar key)
    {
        if (_entries.Count < FewKeys)
        {
            foreach (var entry in _entries)
            {
                if (entry.Key.Value == key.Value) return entry.Key;
            }

            return null;
        }

        if (_keys is null)
        {
            _keys = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
            foreach (var entry in _entries) _keys.Add(entry.Key.Value, entry.Key);
        }

        return _keys.TryAdd(key.Value, key) ? null : _keys[key.Value];
    }

    private readonly void ReportDuplicate(YamlScalar key, YamlScalar first)
    {
        var place = text.Span(first.Span);
        diagnostics.Add(Diagnostic.At(text.Span(key.Span), YamlDiagnostics.DuplicateKey, key.Value, place.Start.Line) with
        {
            Help = "keep one of the two",
            Related = place,
        });
    }
}
