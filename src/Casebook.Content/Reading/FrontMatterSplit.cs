using System.Text;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Reading;

/// <summary>Parts a Markdown file into front matter and body: the first line is <c>---</c>, and so is the line after the YAML.</summary>
public static class FrontMatterSplit
{
    /// <summary>The largest front matter that is read, in bytes of UTF-8.</summary>
    public const int LargestFrontMatter = 1024 * 1024;

    private const string Dashes = "---";

    /// <summary>The parts, or null after reporting why there are none.</summary>
    public static FrontMatter? Split(SourceText text, DiagnosticBag diagnostics)
    {
        var content = text.Content;
        if (!IsDashes(content, 0, out var yaml))
        {
            diagnostics.ReportWithHelp(text.Span(0, 0), "begin the file with a line '---', the fields, and a second line '---'", FileDiagnostics.NoFrontMatter);
            return null;
        }

        var end = yaml;
        while (end <= content.Length)
        {
            if (IsDashes(content, end, out var body)) return Parts(text, TextSpan.Between(yaml, end), body, diagnostics);
            var next = content.AsSpan(end).IndexOfAny('\n', '\r');
            if (next < 0) break;
            end += next + 1;
        }

        diagnostics.ReportWithHelp(text.Span(0, Dashes.Length), "write a line '---' after the last field", FileDiagnostics.OpenFrontMatter);
        return null;
    }

    /// <summary>True for a part of a text that is small enough to be read as YAML; reports when it is not.</summary>
    public static bool IsSmallEnough(SourceText text, TextSpan yaml, DiagnosticBag diagnostics)
    {
        if (yaml.Length <= LargestFrontMatter / 3) return true;
        var bytes = Encoding.UTF8.GetByteCount(text.Content.AsSpan(yaml.Start, yaml.Length));
        if (bytes <= LargestFrontMatter) return true;
        diagnostics.ReportWithHelp(text.Span(0, Dashes.Length), "move long texts into the body, or part the file", FileDiagnostics.LargeFrontMatter, bytes, LargestFrontMatter);
        return false;
    }

    private static FrontMatter? Parts(SourceText text, TextSpan yaml, int body, DiagnosticBag diagnostics) =>
        IsSmallEnough(text, yaml, diagnostics) ? new FrontMatter(yaml, TextSpan.Between(body, text.Content.Length)) : null;

    private static bool IsDashes(string content, int start, out int next)
    {
        next = start + Dashes.Length;
        if (string.CompareOrdinal(content, start, Dashes, 0, Dashes.Length) != 0) return false;
        while (next < content.Length && content[next] is ' ' or '\t') next++;
        if (next == content.Length) return true;
        if (content[next] is not ('\n' or '\r')) return false;
        next += content[next] == '\r' && next + 1 < content.Length && content[next + 1] == '\n' ? 2 : 1;
        return true;
    }
}
