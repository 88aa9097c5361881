using System.Text;

namespace Casebook.Tests.Content.Yaml;

/// <summary>YAML texts made at random by a grammar that knows the usual forms and many rare and wrong ones.</summary>
internal sealed class YamlSamples(int seed)
{
    private static readonly string[] Words =
    [
        "a", "word", "two words", "it's", "a:b", "https://example.org/a?b=c#d", "x#y", "x #y", "-5", "- ", "2017-11/..", "~", "yes", "[@key, p. 3]", "[[link]]", "a, b", "{a}", "a]", "é李🚀",
        "", " ", "a: b", "a:", ": a", "? a", "?a", "*a", "&a", "!t", "|", ">", "%", "@x", "`x`", "\"q\"", "'q'", "a\"b", "#c", "...", "---", "<<", "a\\b", "\u0661\u0662", "tab\there",
    ];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();

    /// <summary>A text with line ends of its own.</summary>
    public string Next()
    {
        _text.Clear();
        if (_random.Next(4) == 0) _text.Append("# a comment\n\n");
        if (_random.Next(5) == 0) Sequence(0, 3);
        else Mapping(0, 4);
        if (_random.Next(6) == 0) Mutate();
        var text = _text.ToString();
        return _random.Next(8) switch { 0 => text.Replace("\n", "\r\n", StringComparison.Ordinal), 1 => text.TrimEnd('\n'), _ => text };
    }

    private void Mutate()
    {
        const string Signs = " \t:-#'\"[]{},&*!|>%@`?\n\\a";
        for (var i = _random.Next(3); i >= 0 && _text.Length > 0; i--)
        {
            var at = _random.Next(_text.Length);
            if (_random.Next(2) == 0) _text.Remove(at, 1);
            else _text.Insert(at, Signs[_random.Next(Signs.Length)]);
        }
    }

    private void Mapping(int indent, int depth)
    {
        for (var i = _random.Next(1, 5); i > 0; i--)
        {
            Gap(indent);
            _text.Append(' ', indent);
            Key();
            Value(indent, depth);
        }
    }

    private void Key()
    {
        var key = _random.Next(12) switch { 0 => "\"quoted key\"", 1 => "'single'", 2 => "key with spaces", 3 => Words[_random.Next(Words.Length)], _ => "k" + _random.Next(7) };
        _text.Append(key).Append(_random.Next(30) == 0 ? " :" : ":");
    }

    private void Sequence(int indent, int depth)
    {
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            Gap(indent);
            _text.Append(' ', indent).Append('-');
            if (depth > 0 && _random.Next(3) == 0)
            {
                var spaces = _random.Next(1, 4);
                _text.Append(' ', spaces);
                Key();
                Value(indent + 1 + spaces, depth - 1);
                if (_random.Next(2) == 0) Mapping(indent + 1 + spaces, depth - 1);
            }
            else if (depth > 0 && _random.Next(8) == 0) Nested(indent, depth);
            else Value(indent, depth - 1);
        }
    }

    private void Nested(int indent, int depth)
    {
        _text.Append(" - ").Append(Words[_random.Next(Words.Length)]).Append('\n');
        _text.Append(' ', indent + 2).Append("- b\n");
        if (depth > 5) Mapping(indent + 2, 0);
    }

    private void Value(int indent, int depth)
    {
        switch (_random.Next(13))
        {
            case 0 when depth > 0: End(); Mapping(indent + _random.Next(1, 4), depth - 1); break;
            case 1 when depth > 0: End(); Sequence(indent + _random.Next(0, 3), depth - 1); break;
            case 2: _text.Append(' '); Flow(3, indent); End(); break;
            case 3: Block(indent); break;
            case 4: _text.Append(" \"").Append(Quoted(indent, "\\\"", "\\n", "\\u00e9", "\\\n", "\\x41", "\\q")).Append('"'); End(); break;
            case 5: _text.Append(" '").Append(Quoted(indent, "''", "\\n")).Append('\''); End(); break;
            case 6: Multiline(indent); break;
            case 7: End(); break;
            default: _text.Append(' ', _random.Next(1, 3)).Append(Words[_random.Next(Words.Length)]); End(); break;
        }
    }

    private string Quoted(int indent, params string[] escapes)
    {
        var text = new StringBuilder();
        for (var i = _random.Next(5); i >= 0; i--)
        {
            var part = _random.Next(6) switch
            {
                0 => escapes[_random.Next(escapes.Length)],
                1 => "\n" + new string(' ', Math.Max(0, indent + _random.Next(-1, 3))),
                2 => " \n\n" + new string(' ', indent + 1),
                _ => Words[_random.Next(12)].Replace('\'', '’') + " ",
            };
            text.Append(part);
        }

        return text.ToString();
    }

    private void Multiline(int indent)
    {
        _text.Append(" first line");
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            if (_random.Next(3) == 0) _text.Append("  ");
            _text.Append('\n');
            if (_random.Next(4) == 0) _text.Append(_random.Next(2) == 0 ? "\n" : "  \n");
            _text.Append(' ', indent + _random.Next(8) - (_random.Next(6) == 0 ? 2 : -1) is var spaces and > 0 ? spaces : 0).Append(Words[_random.Next(14)] is "" ? "x" : "more of it");
        }

        End();
    }

    private void Block(int indent)
    {
        _text.Append(_random.Next(2) == 0 ? " |" : " >").Append(_random.Next(5) switch { 0 => "-", 1 => "+", 2 => _random.Next(6) == 0 ? "2" : "", _ => "" });
        if (_random.Next(8) == 0) _text.Append(" # comment");
        _text.Append('\n');
        var inner = indent + _random.Next(1, 4);
        for (var i = _random.Next(1, 6); i > 0; i--)
        {
            if (_random.Next(4) == 0) _text.Append(_random.Next(3) == 0 ? new string(' ', _random.Next(inner + 3)) : "").Append('\n');
            else _text.Append(' ', inner + (_random.Next(5) == 0 ? _random.Next(3) : 0)).Append(Words[_random.Next(Words.Length)]).Append(" text\n");
        }

        if (_random.Next(4) == 0) _text.Append('\n');
    }

    private void Flow(int depth, int indent)
    {
        var isList = _random.Next(2) == 0;
        _text.Append(isList ? '[' : '{');
        for (var i = _random.Next(4); i > 0; i--)
        {
            if (!isList) _text.Append(_random.Next(8) == 0 ? "\"k\"" : "k" + _random.Next(9)).Append(':').Append(_random.Next(12) == 0 ? "" : " ");
            switch (_random.Next(depth > 0 ? 6 : 4))
            {
                case 0: _text.Append('\'').Append(Words[_random.Next(3)]).Append('\''); break;
                case 1: _text.Append('"').Append(Words[_random.Next(3)]).Append('"'); break;
                case 4 or 5: Flow(depth - 1, indent); break;
                default: _text.Append(Words[_random.Next(Words.Length)]); break;
            }

            if (i > 1) _text.Append(',').Append(_random.Next(6) switch { 0 => "", 1 => "\n" + new string(' ', indent + _random.Next(3)), _ => " " });
        }

        _text.Append(isList ? ']' : '}');
    }

    private void End() => _text.Append(_random.Next(12) == 0 ? " # comment" : "").Append(_random.Next(15) == 0 ? "  " : "").Append('\n');

    private void Gap(int indent)
    {
        if (_random.Next(12) == 0) _text.Append('\n');
        if (_random.Next(20) == 0) _text.Append(' ', indent).Append("# comment\n");
    }
}
