using Casebook.Diagnostics.Reporting;

namespace Casebook.Cli.Reporting;

/// <summary>How many findings of each severity a run had.</summary>
internal sealed record Counts(int Errors, int Warnings, int Notes)
{
    /// <summary>Counts findings.</summary>
    public static Counts Of(IReadOnlyCollection<Diagnostic> diagnostics) => new(
        diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error),
        diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning),
        diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Note));

    /// <summary>True when the run failed: errors, or under strict rules warnings.</summary>
    public bool IsFailure(bool strict) => Errors > 0 || (strict && Warnings > 0);

    /// <inheritdoc/>
    public override string ToString() => $"{Number(Errors, "error")}, {Number(Warnings, "warning")}" + (Notes > 0 ? $", {Number(Notes, "note")}" : "");

    /// <summary>A number with its noun, in the plural where it is not one.</summary>
    public static string Number(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
