using System.Globalization;
using System.Text;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.CslJson;

/// <summary>A place in a JSON text that reads strings, numbers and words, and remembers the first fault until it is cleared.</summary>
internal sealed class JsonTokens(string content)
{
    private readonly string _content = content;

    /// <summary>The offset of the next unit.</summary>
    public int At { get; set; }

    /// <summary>What went wrong, in words; null while all is well.</summary>
    public string? Fault { get; private set; }

    public int FaultStart { get; private set; }

    public int FaultLength { get; private set; }

    /// <summary>True when the fault is that of nesting.</summary>
    public bool IsTooDeep { get; set; }

    /// <summary>A whole element that is kept although a fault follows it.</summary>
    public CslValue? Last { get; set; }

    /// <summary>How often recovery looked for a line in vain.</summary>
    public int LineMisses { get; set; }

    public bool HasFailed => Fault is not null;

    public bool IsAtEnd => At >= _content.Length;

    public char Next => At < _content.Length ? _content[At] : '\0';

    public string Content => _content;

    public void SkipBlanks()
    {
        while (At < _content.Length && _content[At] is ' ' or '\t' or '\n' or '\r') At++;
    }

    public bool Skip(char expected)
    {
        if (Next != expected || IsAtEnd) return false;
        At++;
        return true;
    }

    public CslValue? Fail(string fault, int length)
    {
        Fault = IsAtEnd && fault.Length > 0 ? "the file ends too early; " + fault : fault;
        FaultStart = At;
        FaultLength = Math.Min(length, _content.Length - At);
        return null;
    }

    public void Clear() => (Fault, IsTooDeep, Last) = (null, false, null);

    /// <summary>The value of the string that begins here, or null after failing.</summary>
    public string? String()
    {
        var start = ++At;
        var end = _content.AsSpan(start).IndexOfAny('"', '\\', '\n');
        if (end >= 0 && _content[start + end] == '"')
        {
            At = start + end + 1;
            return Clean(_content.Substring(start, end));
        }

        var value = new StringBuilder();
        while (At < _content.Length && _content[At] is not ('\n' or '\r'))
        {
            var unit = _content[At++];
            if (unit == '"') return Clean(value.ToString());
            if (unit != '\\') value.Append(unit);
            else if (!Escape(value))
            {
                // Recovery counts brackets from here on, and must not begin inside the string.
                At = start - 1;
                return null;
            }
        }

        At = start - 1;
        Fail("the string is not closed on its line", 1);
        return null;
    }

    /// <summary>A number, true, false or null.</summary>
    public CslScalar? Literal()
    {
        var start = At;
        while (At < _content.Length && (char.IsAsciiLetterOrDigit(_content[At]) || _content[At] is '-' or '+' or '.')) At++;
        var text = _content[start..At];
        var kind = text switch
        {
            "true" or "false" => CslScalarKind.Boolean,
            "null" => CslScalarKind.Null,
            _ when IsNumber(text) => CslScalarKind.Number,
            _ => (CslScalarKind?)null,
        };
        if (kind is { } known) return new CslScalar(text, known, TextSpan.Between(start, At));
        At = start;
        Fail(text.Length == 0 ? "a value is due" : "a value is a string in double quotes, a number, true, false or null", Math.Max(1, text.Length));
        return null;
    }

    private bool Escape(StringBuilder value)
    {
        var unit = Next;
        var plain = unit switch { '"' => '"', '\\' => '\\', '/' => '/', 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => '\0' };
        if (plain != '\0')
        {
            value.Append(plain);
            At++;
            return true;
        }

        if (unit == 'u' && At + 5 <= _content.Length
            && ushort.TryParse(_content.AsSpan(At + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            value.Append((char)code);
            At += 5;
            return true;
        }

        At--;
        Fail("this is no escape: \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX", 2);
        return false;
    }

    /// <summary>Text without control characters and halves of surrogate pairs, which no output can hold.</summary>
    private static string Clean(string text)
    {
        var isClean = true;
        foreach (var unit in text) isClean &= unit is >= ' ' and < '\u007f' or >= '\u00a0' and < '\ud800' or > '\udfff';
        if (isClean) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' || !Rune.IsControl(rune)) clean.Append(rune);
        }

        return clean.ToString();
    }

    private static bool IsNumber(string text)
    {
        var at = text.StartsWith('-') ? 1 : 0;
        var whole = Digits(text, ref at);
        if (whole == 0 || (whole > 1 && text[at - whole] == '0')) return false;
        if (at < text.Length && text[at] == '.')
        {
            at++;
            if (Digits(text, ref at) == 0) return false;
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            if (at < text.Length && text[at] is '+' or '-') at++;
            if (Digits(text, ref at) == 0) return false;
        }

        return at == text.Length;
    }

    private static int Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at - start;
    }
}
