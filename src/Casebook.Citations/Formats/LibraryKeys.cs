using Casebook.Citations.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats;

/// <summary>The keys of one file; reports a second record with the same key.</summary>
internal sealed class LibraryKeys(DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, SourceSpan> _taken = new(StringComparer.Ordinal);

    /// <summary>True for a key that is new; otherwise reports it, naming the first place.</summary>
    public bool Take(string key, SourceSpan span)
    {
        if (_taken.TryAdd(key, span)) return true;
        diagnostics.Add(Diagnostic.At(span, FormatDiagnostics.DuplicateKey, key) with { Related = _taken[key], Help = "give one of the two another key; this record is left out" });
        return false;
    }
}
