using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.CslJson;

/// <summary>The file that values come from and the bag that takes what is wrong with them.</summary>
internal readonly record struct CslTarget(SourceText Text, DiagnosticBag Diagnostics)
{
    public void Report(TextSpan span, string? help, DiagnosticDescriptor descriptor, params ReadOnlySpan<object?> arguments) =>
        Diagnostics.ReportWithHelp(Text.Span(span), help, descriptor, arguments);
}
