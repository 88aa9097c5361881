using System.Collections.Immutable;
using System.Globalization;
using Casebook.Diagnostics.Text;

namespace Casebook.Site.Theming.Templates;

/// <summary>Reads what stands between braces: a sign, paths, literals, calls in brackets, named arguments and block names.</summary>
internal sealed class ExpressionReader
{
    private static readonly TextSpan Nowhere = new(0, 0);
    private readonly string _text;
    private readonly int _end;
    private readonly Func<string, int> _fail;
    private int _at;
    private TemplateExpression? _last;
    private int _depth;

    private ExpressionReader(string text, int from, int to, Func<string, int> fail) => (_text, _at, _end, _fail) = (text, from, to, fail);

    /// <summary>True when nothing is left.</summary>
    public bool AtEnd
    {
        get
        {
            SkipSpace();
            return _at >= _end;
        }
    }

    public static ExpressionReader Over(SourceText source, int from, int to, Func<string, int> fail) => new(source.Content, from, to, fail);

    /// <summary>The sign that a tag begins with, or an empty text.</summary>
    public string TakeSign()
    {
        if (_at >= _end) return "";
        var length = _text[_at] switch { '#' when _at + 1 < _end && _text[_at + 1] is '>' or '*' => 2, '#' or '>' or '/' or '^' or '&' or '*' => 1, _ => 0 };
        _at += length;
        return _text.Substring(_at - length, length);
    }

    /// <summary>Takes a word when it stands next, alone.</summary>
    public bool TakeWord(string word)
    {
        SkipSpace();
        if (_at + word.Length > _end || string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0) return false;
        if (_at + word.Length < _end && !char.IsWhiteSpace(_text[_at + word.Length])) return false;
        _at += word.Length;
        return true;
    }

    /// <summary>A path, a literal, or a helper's name with arguments.</summary>
    public TemplateExpression Call()
    {
        var start = _at;
        var first = Value();
        if (first is not PathExpression path) return _last = first;
        var arguments = ImmutableArray.CreateBuilder<TemplateExpression>();
        var named = ImmutableArray.CreateBuilder<(string, TemplateExpression)>();
        while (!AtEnd && _text[_at] is not ')' and not '|' && !LooksAtAs())
        {
            if (TakeArgumentName() is { } name) named.Add((name, Value()));
            else arguments.Add(Value());
        }

        if (arguments.Count == 0 && named.Count == 0) return _last = path;
        return _last = new CallExpression(Written(path.Span), arguments.ToImmutable(), named.ToImmutable(), TextSpan.Between(start, _at));
    }

    /// <summary>The path that was read last as a call without arguments.</summary>
    public CallExpression LastAsCall() => new(_last is null ? "" : Written(_last.Span), [], [], _last?.Span ?? Nowhere);

    /// <summary>The name of a partial and the value given to it.</summary>
    public (string Name, TemplateExpression? Value) PartialCall()
    {
        SkipSpace();
        var name = Name();
        if (AtEnd) return (name, null);
        if (TakeArgumentName() is { } argument) _fail($"a partial takes one value; named arguments such as '{argument}=' are not supported");
        return (name, Value());
    }

    /// <summary>A plain name up to the next white space.</summary>
    public string Name()
    {
        SkipSpace();
        var start = _at;
        while (_at < _end && !char.IsWhiteSpace(_text[_at])) _at++;
        if (start == _at) _fail("a name is missing");
        return _text[start.._at];
    }

    /// <summary>The names of "as |item index|"; empty without.</summary>
    public ImmutableArray<string> BlockNames()
    {
        if (!LooksAtAs()) return [];
        _at = _text.IndexOf('|', _at) + 1;
        var end = _text.IndexOf('|', _at, Math.Max(0, _end - _at));
        if (end < 0)
        {
            _fail("the names after 'as' are not closed by '|'");
            return [];
        }

        var names = _text[_at..end].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        _at = end + 1;
        return [.. names];
    }

    /// <summary>Fails when something is left.</summary>
    public void End()
    {
        if (!AtEnd) _fail($"'{_text[_at.._end].Trim()}' is not understood here");
    }

    private TemplateExpression Value()
    {
        SkipSpace();
        if (_at >= _end)
        {
            _fail("a value is missing");
            return new LiteralExpression(null, new TextSpan(_at, 0));
        }

        return _text[_at] switch
        {
            '"' or '\'' => Quoted(),
            '(' => Nested(),
            _ => Bare(),
        };
    }

    private LiteralExpression Quoted()
    {
        var start = _at;
        var end = _text.IndexOf(_text[_at], _at + 1, _end - _at - 1);
        if (end < 0)
        {
            _fail("the text in quotation marks is not closed");
            _at = _end;
            return new LiteralExpression("", TextSpan.Between(start, _end));
        }

        _at = end + 1;
        return new LiteralExpression(_text[(start + 1)..end], TextSpan.Between(start, _at));
    }

    private TemplateExpression Nested()
    {
        var start = _at++;
        if (++_depth > 20)
        {
            _at = _end;
            _fail("brackets are nested more than 20 deep");
            return new LiteralExpression(null, new TextSpan(start, 1));
        }

        SkipSpace();
        var inner = Call();
        if (inner is PathExpression path) inner = new CallExpression(Written(path.Span), [], [], path.Span);
        SkipSpace();
        if (_at >= _end || _text[_at] != ')') _fail("a bracket is not closed");
        _at++;
        _depth--;
        return inner;
    }

    private TemplateExpression Bare()
    {
        var start = _at;
        while (_at < _end && !char.IsWhiteSpace(_text[_at]) && _text[_at] is not ')' and not '(' and not '|' and not '=') _at++;
        var span = TextSpan.Between(start, _at);
        var word = Written(span);
        if (word.Length == 0)
        {
            _at++;
            _fail($"'{_text[start]}' is not understood here");
        }

        if (word is "true" or "false") return new LiteralExpression(word == "true", span);
        if (int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return new LiteralExpression(number, span);
        return PathReader.Read(word, span, _fail);
    }

    private string? TakeArgumentName()
    {
        SkipSpace();
        var end = _at;
        while (end < _end && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] is '-' or '_')) end++;
        if (end == _at || end >= _end || _text[end] != '=') return null;
        var name = _text[_at..end];
        _at = end + 1;
        return name;
    }

    private bool LooksAtAs()
    {
        SkipSpace();
        if (_at + 3 >= _end || _text[_at] != 'a' || _text[_at + 1] != 's' || !char.IsWhiteSpace(_text[_at + 2])) return false;
        var next = _at + 2;
        while (next < _end && char.IsWhiteSpace(_text[next])) next++;
        return next < _end && _text[next] == '|';
    }

    private void SkipSpace()
    {
        while (_at < _end && char.IsWhiteSpace(_text[_at])) _at++;
    }

    private string Written(TextSpan span) => _text.Substring(span.Start, span.Length);
}
