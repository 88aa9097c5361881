using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Casebook.Content.Syntax;

/// <summary>Reports raw HTML with the way to write it: each element once, at its opening tag.</summary>
internal sealed class RawHtmlReport(SourceText source, DiagnosticBag diagnostics)
{
    private const int LongestShown = 40;

    private HashSet<string>? _open;

    /// <summary>Reports a block at its first line.</summary>
    public void ReportBlock(HtmlBlock html)
    {
        var (start, end) = (html.Span.Start, Math.Min(html.Span.End + 1, source.Content.Length));
        var text = source.Content.AsSpan(start, Math.Max(0, end - start));
        var line = text.IndexOfAny('\r', '\n');
        Report(line < 0 ? text : text[..line], start);
    }

    /// <summary>Reports a tag; a closing one only when nothing reported opened it.</summary>
    public void ReportInline(HtmlInline html)
    {
        var name = Name(html.Tag);
        if (html.Tag.StartsWith("</", StringComparison.Ordinal) && _open?.Contains(name) == true) return;
        (_open ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).Add(name);
        Report(html.Tag, html.Span.Start, html.Span.End + 1 - html.Span.Start);
    }

    private void Report(ReadOnlySpan<char> tag, int start, int length = 0)
    {
        var shown = tag.Length > LongestShown ? $"{tag[..LongestShown]}..." : tag.ToString();
        diagnostics.ReportWithHelp(source.Span(start, length == 0 ? tag.Length : length), Help(tag), MarkdownDiagnostics.RawHtml, shown.Replace('\n', ' '));
    }

    private static string Help(ReadOnlySpan<char> tag) => Name(tag).ToLowerInvariant() switch
    {
        "b" or "strong" => "write **words**, or '\\<' for a less-than sign",
        "i" or "em" => "write *words*, or '\\<' for a less-than sign",
        "a" => "write [words](address), or '\\<' for a less-than sign",
        "img" => "write ![what it shows](../media/file.png), or '\\<' for a less-than sign",
        "br" => "end the line with a backslash, or write '\\<' for a less-than sign",
        "span" => "write [words]{lang=ru}, or '\\<' for a less-than sign",
        "table" => "write a table with bars, or '\\<' for a less-than sign",
        "figure" => "write ::: figure media/file.png, or '\\<' for a less-than sign",
        "!--" => "leave the comment out, or write '\\<' for a less-than sign",
        _ => "write it in Markdown, or '\\<' for a less-than sign",
    };

    private static string Name(ReadOnlySpan<char> tag)
    {
        var rest = tag.TrimStart(" <");
        if (rest.StartsWith("!--")) return "!--";
        rest = rest.TrimStart('/');
        var end = 0;
        while (end < rest.Length && char.IsAsciiLetterOrDigit(rest[end])) end++;
        return rest[..end].ToString();
    }
}
