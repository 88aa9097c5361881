using System.Text;
using Casebook.Diagnostics.Text;

namespace Casebook.Diagnostics.Reporting;

/// <summary>The text form of a finding, which editors and build servers can click: path(line,col): error CB2003: message.</summary>
public static class DiagnosticFormat
{
    private const int LongestLine = 160;

    /// <summary>The first line only.</summary>
    public static string Line(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        if (diagnostic.Path is { } path)
        {
            text.Append(Visible(path.Value));
            if (diagnostic.Start is { } start) text.Append('(').Append(start.Line).Append(',').Append(start.Column).Append(')');
            text.Append(": ");
        }

        return text.Append(Word(diagnostic.Severity)).Append(' ').Append(diagnostic.Code).Append(": ").Append(Message(diagnostic)).ToString();
    }

    /// <summary>The message alone, with nothing in it that a terminal would obey.</summary>
    public static string Message(Diagnostic diagnostic) => Visible(diagnostic.Message);

    /// <summary>The first line, the offending line of the file with a caret under the span, the way out, and the related place.</summary>
    public static string Full(Diagnostic diagnostic)
    {
        var text = new StringBuilder(Line(diagnostic)).Append('\n');
        if (diagnostic.Span is { } span) AppendExcerpt(text, span);
        if (diagnostic.Help is { } help) text.Append("    = ").Append(Visible(help)).Append('\n');
        if (diagnostic.Related is { } related)
            text.Append("    = see ").Append(Visible(related.Path.Value)).Append('(').Append(related.Start.Line).Append(',').Append(related.Start.Column).Append(")\n");
        return text.ToString();
    }

    /// <summary>The severity as it stands in a report.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        _ => "off",
    };

    private static void AppendExcerpt(StringBuilder text, SourceSpan span)
    {
        var line = span.Text.LineAt(span.Start.Line);
        var column = span.Start.Column - 1;
        var length = span.End.Line == span.Start.Line ? span.Span.Length : line.Length - column;
        var from = Math.Max(0, Math.Min(column - (LongestLine / 2), line.Length - LongestLine));
        var shown = line.Substring(from, Math.Min(LongestLine, line.Length - from));
        var before = Math.Clamp(column - from, 0, shown.Length);
        text.Append("    | ").Append(Visible(shown)).Append("\n    | ");
        text.Append(Visible(shown[..before], ' '));
        text.Append('^', Math.Clamp(length, 1, Math.Max(1, shown.Length - before))).Append('\n');
    }

    /// <summary>Control and bidirectional characters made harmless, so that a file cannot steer the reader's terminal.</summary>
    private static string Visible(string text, char? fill = null)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (unit == '\t') shown.Append(fill is null ? ' ' : fill.Value);
            else if (char.IsControl(unit) || unit is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069') shown.Append('\uFFFD');
            else shown.Append(fill ?? unit);
        }

        return shown.ToString();
    }
}
