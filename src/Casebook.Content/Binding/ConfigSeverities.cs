using System.Collections.Immutable;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>The severities that the settings give to codes.</summary>
internal static class ConfigSeverities
{
    /// <summary>Severities by code; unknown codes, and codes of errors, are reported and left out.</summary>
    public static ImmutableSortedDictionary<string, Severity> Bind(ConfigSyntax syntax, SourceText text, IReadOnlyDictionary<string, Severity> codes, DiagnosticBag diagnostics)
    {
        var severities = ImmutableSortedDictionary.CreateBuilder<string, Severity>(StringComparer.Ordinal);
        foreach (var (code, severity) in syntax.Diagnostics)
        {
            if (!codes.TryGetValue(code.Value, out var usual))
                diagnostics.ReportWithHelp(text.Span(code.Span), Suggestion.Sentence(code.Value, codes.Keys.Order(StringComparer.Ordinal)), BindingDiagnostics.UnknownCode, code.Value);
            else if (usual != Severity.Error) severities.TryAdd(code.Value, severity.Value);
            else if (severity.Value != Severity.Error) diagnostics.ReportWithHelp(text.Span(code.Span), "remove the line", BindingDiagnostics.FixedSeverity, code.Value);
        }

        return severities.ToImmutable();
    }
}
