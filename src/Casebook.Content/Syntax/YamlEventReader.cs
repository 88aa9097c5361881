using System.Collections.Immutable;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Casebook.Content.Syntax;

/// <summary>The reference reader: YamlDotNet's events to our tree. Reads everything that is YAML and words all complaints.</summary>
internal sealed class YamlEventReader
{
    private readonly SourceText _text;
    private readonly TextSpan _span;
    private readonly DiagnosticBag _diagnostics;
    private readonly Parser _parser;
    private readonly YamlScalarScanner _scanner = new();
    private readonly List<YamlEntry> _entries = [];
    private readonly string _part;
    private int _aliasLine;
    private bool _isMerging;

    private YamlEventReader(SourceText text, TextSpan span, DiagnosticBag diagnostics)
    {
        (_text, _span, _diagnostics) = (text, span, diagnostics);
        _part = text.Content.Substring(span.Start, span.Length);
        _parser = new Parser(new Scanner(new StringReader(_part), skipComments: true));
    }

    /// <summary>The tree; null after reporting that there is none.</summary>
    public static YamlNode? Read(SourceText text, TextSpan span, DiagnosticBag diagnostics) => new YamlEventReader(text, span, diagnostics).ReadWhole();

    private YamlNode? ReadWhole()
    {
        try
        {
            _parser.MoveNext();
            if (!Next() || _parser.Current is StreamEnd) return new YamlScalar("", YamlStyle.Plain, new TextSpan(_span.Start, 0));
            Next();
            var root = ReadNode(1);
            if (root is null) return null;
            while (Next())
            {
                if (_parser.Current is not DocumentStart second) continue;
                _diagnostics.ReportWithHelp(Place(second.Start, second.End), "remove the line '---' or all that follows", YamlDiagnostics.SecondDocument);
                break;
            }

            return root;
        }
        catch (YamlException fault)
        {
            if (_text.Span(Offset(fault.Start), 0).Start.Line != _aliasLine) YamlComplaint.Report(_text, _span, Offset(fault.Start), fault.Message, _diagnostics);
            return null;
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException or OverflowException)
        {
            YamlComplaint.ReportOpen(_text, _span, _parser.Current is { } last ? Offset(last.Start) : _span.Start, _diagnostics);
            return null;
        }
    }

    private bool Next() => _parser.MoveNext();

    private YamlNode? ReadNode(int depth)
    {
        var current = _parser.Current!;
        if (depth > YamlReader.DeepestNesting)
        {
            _diagnostics.Report(Place(current.Start, current.End), YamlDiagnostics.TooDeep, YamlReader.DeepestNesting);
            return null;
        }

        if (current is AnchorAlias alias) return Refused(alias);
        if (current is NodeEvent node) ReportProperties(node);
        return current switch
        {
            MappingStart start => ReadMapping(start, depth),
            SequenceStart start => ReadSequence(start, depth),
            Scalar scalar => ReadScalar(scalar),
            _ => new YamlFault(Range(current.Start, current.End)),
        };
    }

    private YamlFault Refused(AnchorAlias alias)
    {
        var place = Place(alias.Start, alias.End);
        _aliasLine = place.Start.Line;
        if (!_isMerging)
            _diagnostics.ReportWithHelp(place, "write the text out here; one that begins with '*' stands in quotes: \"...\"", YamlDiagnostics.Anchor, "alias", "*" + alias.Value.Value);
        return new YamlFault(Range(alias.Start, alias.End));
    }

    private void ReportProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty) _diagnostics.Report(PropertyPlace(node, '&'), YamlDiagnostics.Anchor, "anchor", "&" + node.Anchor.Value);
        if (!node.Tag.IsEmpty) _diagnostics.Report(PropertyPlace(node, '!'), YamlDiagnostics.Tag, Word(PropertyPlace(node, '!')));
    }

    /// <summary>The place of an anchor or tag: the node's event begins with the first of the two.</summary>
    private SourceSpan PropertyPlace(NodeEvent node, char sign)
    {
        var start = Offset(node.Start);
        var end = start;
        for (var i = start; i < _span.End && !char.IsControl(_text.Content[i]); i++)
        {
            if (_text.Content[i] != sign || (i > start && _text.Content[i - 1] != ' ')) continue;
            start = end = i;
            break;
        }

        while (end < _span.End && !char.IsWhiteSpace(_text.Content[end])) end++;
        return _text.Span(TextSpan.Between(start, end));
    }

    private static string Word(SourceSpan place) => place.Content.ToString();

    private YamlMapping? ReadMapping(MappingStart start, int depth)
    {
        var entries = new YamlEntries(_text, _entries, _diagnostics);
        var end = Offset(start.End);
        var first = -1;
        while (Next() && _parser.Current is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            if (first < 0 && key is not null) first = key.Span.Start;
            _isMerging = key is YamlScalar { Value: "<<", Style: YamlStyle.Plain };
            if (key is null || !Next() || ReadNode(depth + 1) is not { } value) return null;
            _isMerging = false;
            end = Math.Max(key.Span.End, value.Span.End);
            if (key is YamlScalar { Value: "", Style: YamlStyle.Plain }) ReportNoKey(value);
            else if (key is YamlScalar scalar) entries.Add(scalar, value);
            else if (key is not YamlFault) _diagnostics.Report(_text.Span(key.Span), YamlDiagnostics.KeyIsNoText, key is YamlMapping ? "a mapping" : "a list");
        }

        var isFlow = start.Style == YamlDotNet.Core.Events.MappingStyle.Flow;
        if (isFlow) end = Offset(_parser.Current!.Start) + 1;
        return new YamlMapping(entries.Take(), TextSpan.Between(isFlow || first < 0 ? Offset(start.Start) : first, end));
    }

    /// <summary>Reports a colon without a name before it, which is the last one before its value.</summary>
    private void ReportNoKey(YamlNode value)
    {
        var colon = _text.Content.LastIndexOf(':', Math.Clamp(value.Span.Start, _span.Start, Math.Max(_span.Start, _span.End - 1)));
        _diagnostics.ReportWithHelp(_text.Span(Math.Max(colon, _span.Start), 1), "write 'field: value'", YamlDiagnostics.Syntax, "a colon stands here without a field before it");
    }

    private YamlSequence? ReadSequence(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        var end = Offset(start.End);
        while (Next() && _parser.Current is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is not { } item) return null;
            items.Add(item);
            end = item.Span.End;
        }

        if (start.Style == YamlDotNet.Core.Events.SequenceStyle.Flow) end = Offset(_parser.Current!.Start) + 1;
        return new YamlSequence(items.DrainToImmutable(), TextSpan.Between(Offset(start.Start), end));
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var range = Range(scalar.Start, scalar.End);
        var style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => YamlStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted => YamlStyle.DoubleQuoted,
            ScalarStyle.Literal => YamlStyle.Literal,
            ScalarStyle.Folded => YamlStyle.Folded,
            _ => YamlStyle.Plain,
        };
        if (style == YamlStyle.Plain && range.Length == scalar.Value.Length && string.CompareOrdinal(_text.Content, range.Start, scalar.Value, 0, range.Length) == 0) return new YamlScalar(scalar.Value, style, range);
        var start = StartOfText(range, style);
        _scanner.Begin(_text.Content, range.End);
        if (_scanner.Read(start, style, -1) is not var (value, map) || value != scalar.Value)
            return new YamlScalar(scalar.Value, style, TextSpan.Between(start, range.End), style == YamlStyle.Plain ? null : OffsetMap.Shift(style is YamlStyle.DoubleQuoted or YamlStyle.SingleQuoted ? start + 1 : start));
        return new YamlScalar(scalar.Value, style, TextSpan.Between(start, _scanner.Position), map);
    }

    /// <summary>Where the text itself begins behind a refused anchor or tag.</summary>
    private int StartOfText(TextSpan range, YamlStyle style)
    {
        var sign = style switch
        {
            YamlStyle.SingleQuoted => '\'',
            YamlStyle.DoubleQuoted => '"',
            YamlStyle.Literal => '|',
            YamlStyle.Folded => '>',
            _ => '\0',
        };
        if (sign == '\0' || range.Start >= _text.Content.Length || _text.Content[range.Start] == sign) return range.Start;
        var found = _text.Content.IndexOf(sign, range.Start, range.Length);
        return found < 0 ? range.Start : found;
    }

    private int Offset(Mark mark) => _span.Start + (int)Math.Clamp(mark.Index, 0, _span.Length);

    private TextSpan Range(Mark start, Mark end) => TextSpan.Between(Offset(start), Offset(end));

    private SourceSpan Place(Mark start, Mark end) => _text.Span(Range(start, end));
}
