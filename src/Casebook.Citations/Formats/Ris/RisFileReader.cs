using System.Text;
using Casebook.Citations.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.Ris;

/// <summary>A file of RIS to records: TY begins one, ER ends it, lines without a tag go on with the value before them.</summary>
internal sealed class RisFileReader(SourceText text, DiagnosticBag diagnostics)
{
    private readonly SourceText _text = text;
    private readonly DiagnosticBag _diagnostics = diagnostics;
    private readonly List<RisRecord> _records = [];
    private readonly StringBuilder _value = new();
    private List<RisLine> _lines = [];
    private RisLine? _type;
    private RisLine? _open;
    private TextSpan? _stray;
    private int _blankLines;

    /// <summary>The records in the order of the file.</summary>
    public static List<RisRecord> Read(SourceText text, DiagnosticBag diagnostics)
    {
        var reader = new RisFileReader(text, diagnostics);
        for (var line = 1; line <= text.Lines.Count; line++) reader.Line(text.Lines.StartOf(line), text.Lines.EndOf(line));
        if (reader._type is not null) reader.Unclosed(text.Content.Length);
        if (reader is { _records: [], _stray: { } stray, _diagnostics.HasErrors: false })
            diagnostics.ReportWithHelp(text.Span(stray), "write TAG, two spaces, a hyphen, a space and the value; a record begins with TY", FormatDiagnostics.NotALibrary, "text without a record");
        return reader._records;
    }

    private void Line(int start, int end)
    {
        var content = _text.Content.AsSpan(start, end - start).TrimEnd();
        if (content.StartsWith("\uFEFF"))
        {
            content = content[1..];
            start++;
        }

        if (content.IsEmpty) _blankLines++;
        else if (!IsTagged(content, out var valueStart)) Continued(content, start);
        else
        {
            Finish();
            _blankLines = 0;
            var value = content[Math.Min(valueStart, content.Length)..].Trim();
            var lead = content.Length - content[Math.Min(valueStart, content.Length)..].TrimStart().Length;
            Tagged(new RisLine(content[..2].ToString(), value.ToString(), new TextSpan(start, 2), new TextSpan(start + lead, value.Length)), end);
        }
    }

    private void Tagged(RisLine line, int end)
    {
        switch (line.Tag)
        {
            case "TY":
                if (_type is not null) Unclosed(line.TagSpan.Start);
                _type = line;
                _lines = [];
                break;
            case "ER":
                if (_type is null) _diagnostics.ReportWithHelp(_text.Span(line.TagSpan), "a record begins with TY", FormatDiagnostics.OutsideRecord, line.Tag);
                else Close(end);
                break;
            default:
                if (_type is null) _diagnostics.ReportWithHelp(_text.Span(line.TagSpan), "a record begins with TY", FormatDiagnostics.OutsideRecord, line.Tag);
                else _open = line;
                break;
        }
    }

    private void Continued(ReadOnlySpan<char> content, int start)
    {
        if (_open is null)
        {
            // Whatever stands between the records is no record's.
            _stray ??= new TextSpan(start, content.Length);
            if (_type is not null) _diagnostics.ReportWithHelp(_text.Span(start, content.Length), "write TAG, two spaces, a hyphen, a space and the value", FormatDiagnostics.NoTag);
            _blankLines = 0;
            return;
        }

        _value.Append('\n', _blankLines + 1).Append(content.Trim());
        _blankLines = 0;
    }

    /// <summary>Takes the line that was going on, whole.</summary>
    private void Finish()
    {
        if (_open is { } open) _lines.Add(_value.Length == 0 ? open : open with { Value = open.Value + _value });
        _value.Clear();
        _open = null;
    }

    private void Close(int end)
    {
        _records.Add(new RisRecord(_type!, _lines, TextSpan.Between(_type!.TagSpan.Start, end)));
        _type = null;
    }

    private void Unclosed(int end)
    {
        Finish();
        _diagnostics.ReportWithHelp(_text.Span(_type!.TagSpan), "write 'ER  - ' after its last line", FormatDiagnostics.UnclosedRecord);
        Close(end);
    }

    /// <summary>True for two capitals or a capital and a digit, one or two blanks, and a hyphen.</summary>
    private static bool IsTagged(ReadOnlySpan<char> line, out int valueStart)
    {
        valueStart = 0;
        if (line.Length < 4 || !char.IsAsciiLetterUpper(line[0]) || !(char.IsAsciiLetterUpper(line[1]) || char.IsAsciiDigit(line[1])) || line[2] != ' ') return false;
        var hyphen = line[3] == ' ' ? 4 : 3;
        valueStart = hyphen + 1;
        return hyphen < line.Length && line[hyphen] == '-' && (valueStart == line.Length || line[valueStart] == ' ');
    }
}
