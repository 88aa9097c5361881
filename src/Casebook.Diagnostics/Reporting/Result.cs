using System.Collections.Immutable;

namespace Casebook.Diagnostics.Reporting;

/// <summary>What a stage gives: a value, or none after errors, and all findings on the way.</summary>
public sealed record Result<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics) where T : class
{
    /// <summary>True when a value is there and no finding is an error.</summary>
    public bool IsClean => Value is not null && !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
