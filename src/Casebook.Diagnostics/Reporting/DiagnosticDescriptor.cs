using System.Globalization;

namespace Casebook.Diagnostics.Reporting;

/// <summary>One kind of diagnostic: its code, usual severity and message with places for arguments ({0}, {1}, ...).</summary>
public sealed record DiagnosticDescriptor(string Code, Severity Severity, string Message)
{
    /// <summary>The way out where a finding names none of its own; null where the message says it all.</summary>
    public string? Help { get; init; }

    /// <summary>The message with its arguments filled in.</summary>
    public string Format(params ReadOnlySpan<object?> arguments) =>
        arguments.Length == 0 ? Message : string.Format(CultureInfo.InvariantCulture, Message, arguments);
}
