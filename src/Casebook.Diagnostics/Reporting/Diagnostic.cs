using Casebook.Diagnostics.Text;

namespace Casebook.Diagnostics.Reporting;

/// <summary>One finding: what (code), how grave, where, in words, and where one can be told, a way out.</summary>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, Severity Severity, SourceSpan? Span, string Message)
{
    /// <summary>The code, for example CB2003.</summary>
    public string Code => Descriptor.Code;

    private readonly string? _help;

    /// <summary>What the author can do, as a short sentence: the finding's own, else that of its kind; null where none can be told.</summary>
    public string? Help
    {
        get => _help ?? Descriptor.Help;
        init => _help = value;
    }

    /// <summary>Another place that matters, for example the first of two declarations.</summary>
    public SourceSpan? Related { get; init; }

    /// <summary>The file when there is no span, for example a file that could not be decoded.</summary>
    public SourcePath? File { get; init; }

    /// <summary>The path of the file, from the span or the file; null for the run as a whole.</summary>
    public SourcePath? Path => Span?.Path ?? File;

    /// <summary>Where it begins; a finding about a file as a whole stands at its first line. Null for the run as a whole.</summary>
    public LinePosition? Start => Span?.Start ?? (File is null ? null : new LinePosition(1, 1));

    /// <summary>A diagnostic of a descriptor's usual severity at a span, or of the run as a whole without one.</summary>
    public static Diagnostic At(SourceSpan? span, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        new(descriptor, descriptor.Severity, span, descriptor.Format(arguments));

    /// <summary>A diagnostic about a file as a whole.</summary>
    public static Diagnostic InFile(SourcePath file, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        new(descriptor, descriptor.Severity, null, descriptor.Format(arguments)) { File = file };
}
