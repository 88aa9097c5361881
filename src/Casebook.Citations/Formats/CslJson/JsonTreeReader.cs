using System.Collections.Immutable;
using Casebook.Citations.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.CslJson;

/// <summary>JSON (RFC 8259) to values with places; a broken element of the outer list is reported and left out, its neighbours stay.</summary>
internal sealed class JsonTreeReader
{
    private const int DeepestLevel = 100;

    private readonly SourceText _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly JsonTokens _tokens;
    private int _depth;

    private JsonTreeReader(SourceText text, DiagnosticBag diagnostics)
    {
        _text = text;
        _diagnostics = diagnostics;
        _tokens = new JsonTokens(text.Content);
    }

    /// <summary>The value of a text, or null after reporting why there is none.</summary>
    public static CslValue? Read(SourceText text, DiagnosticBag diagnostics)
    {
        var reader = new JsonTreeReader(text, diagnostics);
        reader._tokens.SkipBlanks();
        if (reader._tokens.Next == '[') return reader.OuterList();
        if (reader.Value() is { } value)
        {
            reader._tokens.SkipBlanks();
            if (reader._tokens.IsAtEnd) return value;
            reader._tokens.Fail("more follows the value", 1);
        }

        reader.ReportFault();
        return null;
    }

    private CslList OuterList()
    {
        var start = _tokens.At++;
        var values = ImmutableArray.CreateBuilder<CslValue>();
        _depth = 1;
        _tokens.SkipBlanks();
        var isClosed = _tokens.Skip(']');
        var isCut = false;
        while (!isClosed && !_tokens.IsAtEnd)
        {
            var from = _tokens.At;
            if (Value() is { } value && Separated(value)) values.Add(value);
            if (_tokens.HasFailed)
            {
                ReportFault();
                JsonRecovery.SkipElement(_tokens, from, _depth);
                _depth = 1;
                if (_tokens.Last is { } kept) values.Add(kept);
                _tokens.Last = null;
                isCut = _tokens.IsAtEnd;
            }

            _tokens.SkipBlanks();
            isClosed = _tokens.Skip(']');
        }

        if (isClosed) _tokens.SkipBlanks();
        if (!isClosed && !isCut) _diagnostics.Report(_text.Span(start, 1), FormatDiagnostics.BadJson, "the list is not closed by ']'");
        else if (isClosed && !_tokens.IsAtEnd) _diagnostics.Report(_text.Span(_tokens.At, 1), FormatDiagnostics.BadJson, "more follows the list");
        return new CslList(values.ToImmutable(), TextSpan.Between(start, _tokens.At));
    }

    /// <summary>Reads the comma after an element; a whole element that only lacks its comma is kept in <see cref="JsonTokens.Last"/>.</summary>
    private bool Separated(CslValue value)
    {
        _tokens.SkipBlanks();
        if (_tokens.Next == ']') return true;
        if (_tokens.Skip(','))
        {
            _tokens.SkipBlanks();
            if (_tokens.Next != ']') return true;
            _diagnostics.Report(_text.Span(_tokens.At, 1), FormatDiagnostics.BadJson, "an element is due after the comma");
            return true;
        }

        if (_tokens.IsAtEnd) return true;
        _tokens.Fail("',' or ']' is due", 1);
        _tokens.Last = value;
        return false;
    }

    private CslValue? Value()
    {
        _tokens.SkipBlanks();
        switch (_tokens.Next)
        {
            case '{': return Nested(isMap: true);
            case '[': return Nested(isMap: false);
            case '"':
                var start = _tokens.At;
                return _tokens.String() is { } text ? new CslScalar(text, CslScalarKind.Text, TextSpan.Between(start, _tokens.At)) : null;
            default: return _tokens.Literal();
        }
    }

    private CslValue? Nested(bool isMap)
    {
        if (_depth >= DeepestLevel)
        {
            _tokens.Fail("", 1);
            _tokens.IsTooDeep = true;
            return null;
        }

        _depth++;
        var value = isMap ? Map() : List();
        if (value is not null) _depth--;
        return value;
    }

    private CslValue? Map()
    {
        var start = _tokens.At++;
        var fields = ImmutableArray.CreateBuilder<CslField>();
        _tokens.SkipBlanks();
        if (_tokens.Skip('}')) return new CslMap([], TextSpan.Between(start, _tokens.At));
        while (true)
        {
            _tokens.SkipBlanks();
            var nameStart = _tokens.At;
            if (_tokens.Next != '"') return _tokens.Fail("a name in double quotes is due", 1);
            if (_tokens.String() is not { } name) return null;
            var nameSpan = TextSpan.Between(nameStart, _tokens.At);
            _tokens.SkipBlanks();
            if (!_tokens.Skip(':')) return _tokens.Fail("':' is due", 1);
            if (Value() is not { } value) return null;
            fields.Add(new CslField(name, nameSpan, value));
            _tokens.SkipBlanks();
            if (_tokens.Skip('}')) return new CslMap(fields.ToImmutable(), TextSpan.Between(start, _tokens.At));
            if (!_tokens.Skip(',')) return _tokens.Fail("',' or '}' is due", 1);
        }
    }

    private CslValue? List()
    {
        var start = _tokens.At++;
        var values = ImmutableArray.CreateBuilder<CslValue>();
        _tokens.SkipBlanks();
        if (_tokens.Skip(']')) return new CslList([], TextSpan.Between(start, _tokens.At));
        while (true)
        {
            if (Value() is not { } value) return null;
            values.Add(value);
            _tokens.SkipBlanks();
            if (_tokens.Skip(']')) return new CslList(values.ToImmutable(), TextSpan.Between(start, _tokens.At));
            if (!_tokens.Skip(',')) return _tokens.Fail("',' or ']' is due", 1);
        }
    }

    private void ReportFault()
    {
        var span = _text.Span(_tokens.FaultStart, _tokens.FaultLength);
        if (_tokens.IsTooDeep) _diagnostics.Report(span, FormatDiagnostics.TooDeep, DeepestLevel);
        else _diagnostics.Report(span, FormatDiagnostics.BadJson, _tokens.Fault);
    }
}
