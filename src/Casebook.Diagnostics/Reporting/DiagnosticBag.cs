using Casebook.Diagnostics.Text;

namespace Casebook.Diagnostics.Reporting;

/// <summary>Collects the findings of one step on one thread; steps that run in parallel have a bag each and are joined in a fixed order.</summary>
public sealed class DiagnosticBag
{
    // Most find nothing.
    private List<Diagnostic>? _items;

    /// <summary>The number of findings so far.</summary>
    public int Count => _items?.Count ?? 0;

    /// <summary>True when one of the findings is an error.</summary>
    public bool HasErrors => _items is not null && _items.Exists(item => item.Severity == Severity.Error);

    /// <summary>The findings in the order they came.</summary>
    public IReadOnlyList<Diagnostic> Items => (IReadOnlyList<Diagnostic>?)_items ?? [];

    /// <summary>Adds a finding.</summary>
    public void Add(Diagnostic diagnostic) => (_items ??= []).Add(diagnostic);

    /// <summary>Adds all findings of another bag, in their order.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    /// <summary>Adds a finding at a span.</summary>
    public void Report(SourceSpan? span, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        Add(Diagnostic.At(span, descriptor, arguments));

    /// <summary>Adds a finding at a span with a way out.</summary>
    public void ReportWithHelp(SourceSpan? span, string? help, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        Add(Diagnostic.At(span, descriptor, arguments) with { Help = help });
}
