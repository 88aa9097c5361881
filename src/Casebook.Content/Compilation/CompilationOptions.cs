using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Compilation;

/// <summary>How content is compiled; nothing here changes the result.</summary>
public sealed record CompilationOptions
{
    /// <summary>The largest number of threads; the result is the same for any.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>The diagnostics of later stages, whose codes the settings may name as well.</summary>
    public IReadOnlyList<DiagnosticDescriptor> LaterDiagnostics { get; init; } = [];
}
