using System.Collections.Immutable;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>Words the complaints of the reference reader for an author: what is wrong on the line, and how to write it.</summary>
internal static class YamlComplaint
{
    /// <summary>What a message of the reference reader holds, what we say instead, and the way out.</summary>
    private static readonly ImmutableArray<(string Part, string Says, string? Help)> Wordings =
    [
        ("found invalid mapping", "a colon with a space after it makes a field out of this text", "put the text in quotes: \"...\""),
        ("found unexpected end of stream", "a quotation mark is opened and never closed", "close the text with the same mark"),
        ("found unexpected document indicator", "a quotation mark is opened and never closed", "close the text with the same mark"),
        ("double-quoted scalar, found wrong indentation", "a text in quotes is not closed, or its next line is not indented", "close it with the same mark, or indent all its lines"),
        ("did not find expected '-' indicator", "this line is indented as the list above, but is no item of it", "begin the line with '- ', or indent it as its neighbours"),
        ("parsing a block mapping", "this line does not fit the fields around it", "indent it as its neighbours and write 'field: value'; put a text with special signs in quotes"),
        ("simple key", "this line is no field: a colon is missing", "write 'field: value'"),
        ("parsing a flow sequence", "a list is opened with '[' and not closed", "close it with ']', and part its items by commas"),
        ("parsing a flow mapping", "a mapping is opened with '{' and not closed", "close it with '}', and part its fields by commas"),
        ("end of the stream while parsing a node", "a list or mapping is opened and not closed", "close it with ']' or '}'"),
        ("cannot start any token", "this sign cannot begin a text", "put the text in quotes: \"...\""),
        ("unknown escape", "an escape with '\\' in double quotes is unknown", "write \\\\ for a backslash, or use single quotes"),
        ("expected hexadecimal number", "an escape with '\\' in double quotes lacks its digits", "write \\\\ for a backslash, or use single quotes"),
        ("Unicode", "an escape with '\\' in double quotes means no character", "write \\\\ for a backslash, or use single quotes"),
        ("block scalar", "a text block after '|' or '>' is not indented evenly, or something stands after the sign", "begin the text on the next line and indent each line by the same number of spaces"),
        ("invalid comment after", "a comment needs a space before its '#'", "put a space before '#', or put the text in quotes"),
        ("comment between adjacent scalars", "a comment stands in the middle of a text", "put the comment on a line of its own, or put the text in quotes"),
        ("anchor or alias", "'&' and '*' begin anchors and aliases, which are refused", "put the text in quotes: \"...\""),
        ("more than one anchor", "'&' begins an anchor, which is refused", "put the text in quotes: \"...\""),
        ("tag", "'!' begins a tag, which is refused", "put the text in quotes: \"...\""),
        ("directive", "a line that begins with '%' is no field", "put the text in quotes, or indent it"),
        ("'...' marker", "nothing may follow the line '...'", "remove the line '...'"),
        ("did not find expected <document", "what follows does not belong to the fields above", "indent it as its neighbours and write 'field: value'; put a text with special signs in quotes"),
        ("expected node content", "a value is missing here", "write the value, or put a text with special signs in quotes"),
        ("did not find expected token", "a value is missing here", "write the value, or put a text with special signs in quotes"),
    ];

    /// <summary>Reports a complaint at an offset of the file, or at the tab that is its cause.</summary>
    public static void Report(SourceText text, TextSpan span, int offset, string message, DiagnosticBag diagnostics)
    {
        offset = Math.Clamp(offset, span.Start, Math.Max(span.Start, span.End));
        if ((message.Contains("tab ", StringComparison.Ordinal) ? FirstTab(text, span, offset) : TabNear(text, span, offset)) is { } tab)
        {
            diagnostics.ReportWithHelp(text.Span(tab, 1), "indent with spaces", YamlDiagnostics.Tab);
            return;
        }

        var at = AtText(text, span, offset);
        if (IsAtEnd(text, span, offset) && LastSign(text, span) is ('[' or '{' or ',') and var sign)
        {
            var what = sign switch { '[' => "a list is opened with '['", '{' => "a mapping is opened with '{'", _ => "a list or mapping is opened with '[' or '{'" };
            diagnostics.ReportWithHelp(text.Span(at), "close it with ']' or '}'", YamlDiagnostics.Syntax, what + " and not closed");
            return;
        }

        if (message.Contains("parsing a block mapping", StringComparison.Ordinal) && FieldFault(text.Content.AsSpan(at.Start, at.Length)) is { } line)
        {
            diagnostics.ReportWithHelp(text.Span(at), line.Help, YamlDiagnostics.Syntax, line.Says);
            return;
        }

        foreach (var (part, says, help) in Wordings)
        {
            if (!message.Contains(part, StringComparison.OrdinalIgnoreCase)) continue;
            diagnostics.ReportWithHelp(text.Span(at), help, YamlDiagnostics.Syntax, says);
            return;
        }

        diagnostics.Report(text.Span(at), YamlDiagnostics.Syntax, char.ToLowerInvariant(message[0]) + message[1..].TrimEnd('.'));
    }

    /// <summary>Reports a list or mapping in brackets at an offset that the reference reader cannot get through: another one is opened or a line begins a field in it.</summary>
    public static void ReportOpen(SourceText text, TextSpan span, int offset, DiagnosticBag diagnostics)
    {
        var (says, help) = offset < span.End && text.Content[offset] is '[' or '{'
            ? ($"a {(text.Content[offset] == '[' ? "list" : "mapping")} is opened with '{text.Content[offset]}' and not closed", "close it with ']' or '}', and part its items by commas")
            : ("what begins here is no YAML", "put the text in quotes: \"...\"");
        diagnostics.ReportWithHelp(text.Span(AtText(text, span, offset)), help, YamlDiagnostics.Syntax, says);
    }

    /// <summary>What keeps a line from being a field, where that can be told.</summary>
    private static (string Says, string Help)? FieldFault(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !char.IsLetter(line[0])) return null;
        var colon = line.IndexOf(':');
        if (colon < 0) return ("this line is no field: a colon is missing", "write 'field: value'; a text that goes on from the line above is indented");
        foreach (var unit in line[..colon])
        {
            if (!char.IsLetterOrDigit(unit) && unit is not ('-' or '_')) return null;
        }

        return colon + 1 < line.Length && line[colon + 1] != ' ' ? ("a space is missing after the colon", $"write '{line[..(colon + 1)]} {line[(colon + 1)..Math.Min(line.Length, colon + 41)]}'") : null;
    }

    private static bool IsAtEnd(SourceText text, TextSpan span, int offset) => text.Content.AsSpan(offset, span.End - offset).IsWhiteSpace();

    private static char LastSign(SourceText text, TextSpan span)
    {
        var rest = text.Content.AsSpan(span.Start, span.Length).TrimEnd();
        return rest.IsEmpty ? '\0' : rest[^1];
    }

    /// <summary>A tab in the white space at the beginning of the line, or of a line beside it.</summary>
    private static int? TabNear(SourceText text, TextSpan span, int offset)
    {
        var line = text.Lines.PositionOf(offset).Line;
        return TabIn(text, span, Math.Max(1, line - 1), line + 1);
    }

    private static int? FirstTab(SourceText text, TextSpan span, int offset) =>
        TabIn(text, span, text.Lines.PositionOf(offset).Line, text.Lines.PositionOf(span.End).Line);

    private static int? TabIn(SourceText text, TextSpan span, int from, int to)
    {
        for (var number = from; number <= to && number <= text.Lines.Count; number++)
        {
            for (var i = Math.Max(text.Lines.StartOf(number), span.Start); i < span.End && text.Content[i] is ' ' or '\t' or '-'; i++)
            {
                if (text.Content[i] == '\t') return i;
            }
        }

        return null;
    }

    /// <summary>The text at an offset up to the line's end; at the end of a text, its last line that is not empty.</summary>
    private static TextSpan AtText(SourceText text, TextSpan span, int offset)
    {
        var content = text.Content;
        if (offset >= span.End || content[offset] is '\n' or '\r')
        {
            while (offset > span.Start && char.IsWhiteSpace(content[offset - 1])) offset--;
            var start = offset;
            while (start > span.Start && content[start - 1] is not ('\n' or '\r')) start--;
            while (start < offset && content[start] == ' ') start++;
            return TextSpan.Between(start, offset);
        }

        var end = offset;
        while (end < span.End && content[end] is not ('\n' or '\r')) end++;
        return TextSpan.Between(offset, end);
    }
}
