using System.Collections.Immutable;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Compilation;

/// <summary>Applies the severities of the settings to the findings of any stage.</summary>
public static class SeverityRules
{
    /// <summary>The findings in report order, warnings and notes moved as the settings say, those switched off left out; errors stay errors.</summary>
    public static ImmutableArray<Diagnostic> Apply(IEnumerable<Diagnostic> diagnostics, IReadOnlyDictionary<string, Severity> severities)
    {
        var applied = new List<Diagnostic>();
        foreach (var diagnostic in diagnostics)
        {
            var severity = diagnostic.Severity != Severity.Error && severities.TryGetValue(diagnostic.Code, out var set) ? set : diagnostic.Severity;
            if (severity != Severity.Off) applied.Add(severity == diagnostic.Severity ? diagnostic : diagnostic with { Severity = severity });
        }

        if (!IsInOrder(applied)) applied.Sort(DiagnosticOrder.Instance);
        return [.. applied];
    }

    /// <summary>True for most findings that come here, for they came here before, after an earlier stage.</summary>
    private static bool IsInOrder(List<Diagnostic> diagnostics)
    {
        for (var i = 1; i < diagnostics.Count; i++)
        {
            if (DiagnosticOrder.Instance.Compare(diagnostics[i - 1], diagnostics[i]) > 0) return false;
        }

        return true;
    }
}
