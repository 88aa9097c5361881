using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>Collects the entries of one mapping and refuses keys that stand twice, and merge keys.</summary>
/// <param name="text">The text.</param>
/// <param name="shelf">Where a reader keeps the entries of all mappings that are open; those of this one lie on top.</param>
/// <param name="diagnostics">Where to report.</param>
internal struct YamlEntries(SourceText text, List<YamlEntry> shelf, DiagnosticBag diagnostics)
{
    private const int FewKeys = 12;

    private readonly int _start = shelf.Count;
    private Dictionary<string, YamlScalar>? _keys;

    /// <summary>The entries, taken off the shelf.</summary>
    public readonly ImmutableArray<YamlEntry> Take()
    {
        var entries = ImmutableArray.Create(Own);
        shelf.RemoveRange(_start, shelf.Count - _start);
        return entries;
    }

    private readonly ReadOnlySpan<YamlEntry> Own => CollectionsMarshal.AsSpan(shelf)[_start..];

    /// <summary>Adds an entry, or reports why it is left out.</summary>
    public void Add(YamlScalar key, YamlNode value)
    {
        if (key.Value == "<<" && key.Style == YamlStyle.Plain) diagnostics.Report(text.Span(key.Span), YamlDiagnostics.MergeKey);
        else if (First(key) is { } first) ReportDuplicate(key, first);
        else shelf.Add(new YamlEntry(key, value));
    }

    private YamlScalar? First(YamlScalar key)
    {
        if (shelf.Count - _start < FewKeys)
        {
            foreach (var entry in Own)
            {
                if (entry.Key.Value == key.Value) return entry.Key;
            }

            return null;
        }

        if (_keys is null)
        {
            _keys = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
            foreach (var entry in Own) _keys.Add(entry.Key.Value, entry.Key);
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
