using System.Buffers;
using System.Globalization;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>Control characters, which no page, feed or terminal can show.</summary>
internal static class ControlCharacters
{
    private const int MostReported = 100;

    private static readonly SearchValues<char> Refused =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Where(code => code is not ('\t' or '\n' or '\r')).Concat(Enumerable.Range(0x7f, 0x21)).Append(0xfffe).Append(0xffff).Select(code => (char)code)]);

    /// <summary>The first one in a text; null when there is none.</summary>
    public static char? FirstIn(ReadOnlySpan<char> text) => text.IndexOfAny(Refused) is >= 0 and var at ? text[at] : null;

    /// <summary>Reports the first one of each line of a part.</summary>
    /// <param name="text">The file.</param>
    /// <param name="part">A part of its text.</param>
    /// <param name="start">Where the part stands in the file.</param>
    /// <param name="diagnostics">Where to report.</param>
    public static void Report(SourceText text, ReadOnlySpan<char> part, int start, DiagnosticBag diagnostics)
    {
        var at = 0;
        for (var reported = 0; reported < MostReported; reported++)
        {
            var next = part[at..].IndexOfAny(Refused);
            if (next < 0) return;
            at += next;
            diagnostics.ReportWithHelp(text.Span(start + at, 1), "remove it", FieldDiagnostics.ControlCharacter, "the text", ((int)part[at]).ToString("X4", CultureInfo.InvariantCulture));
            var line = part[at..].IndexOf('\n');
            if (line < 0) return;
            at += line;
        }
    }
}
