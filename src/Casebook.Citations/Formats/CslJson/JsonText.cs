using System.Buffers;
using System.Globalization;
using System.Text;

namespace Casebook.Citations.Formats.CslJson;

/// <summary>Builds indented JSON; characters stand as themselves but for quotes, backslashes and controls.</summary>
internal sealed class JsonText(StringBuilder text)
{
    private static readonly SearchValues<char> Special = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(unit => (char)unit), '"', '\\', '\u007F']);
    private readonly StringBuilder _text = text;
    private int _depth;
    private bool _isFirst = true;
    private bool _isAfterName;

    public void Open(char bracket)
    {
        Begin();
        _text.Append(bracket);
        _depth++;
        _isFirst = true;
    }

    public void Close(char bracket)
    {
        _depth--;
        if (!_isFirst) _text.Append('\n').Append(' ', 2 * _depth);
        _text.Append(bracket);
        _isFirst = false;
    }

    public JsonText Name(string name)
    {
        Begin();
        Quote(name);
        _text.Append(": ");
        _isAfterName = true;
        return this;
    }

    /// <summary>A member with a text; none for null.</summary>
    public void Member(string name, string? value)
    {
        if (value is null) return;
        Name(name).Begin();
        Quote(value);
        _isFirst = false;
    }

    public void Raw(string value)
    {
        Begin();
        _text.Append(value);
        _isFirst = false;
    }

    public override string ToString() => _text.ToString();

    private void Begin()
    {
        if (_isAfterName)
        {
            _isAfterName = false;
            return;
        }

        if (!_isFirst) _text.Append(',');
        if (_depth > 0) _text.Append('\n').Append(' ', 2 * _depth);
    }

    private void Quote(string value)
    {
        _text.Append('"');
        var rest = value.AsSpan();
        for (var next = rest.IndexOfAny(Special); next >= 0; next = rest.IndexOfAny(Special))
        {
            _text.Append(rest[..next]);
            Escape(rest[next]);
            rest = rest[(next + 1)..];
        }

        _text.Append(rest).Append('"');
    }

    private void Escape(char unit)
    {
        switch (unit)
        {
            case '"': _text.Append("\\\""); break;
            case '\\': _text.Append("\\\\"); break;
            case '\n': _text.Append("\\n"); break;
            case '\t': _text.Append("\\t"); break;
            case '\r': _text.Append("\\r"); break;
            default: _text.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture)); break;
        }
    }
}
