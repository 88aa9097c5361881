using System.Globalization;
using System.Text;

namespace Casebook.Citations.Formats.CslYaml;

/// <summary>Builds block YAML of lists and mappings under one name; every text stands in double quotes, so that none is taken for something else.</summary>
internal sealed class YamlText(string root)
{
    private readonly StringBuilder _text = new(root + ":");
    private bool _isEmpty = true;
    private bool _isFirst;

    /// <summary>Begins an element of the list at a depth.</summary>
    public void Element(int depth)
    {
        if (_isEmpty) _text.Append('\n');
        _isEmpty = false;
        _text.Append(' ', 4 * (depth - 1)).Append("  - ");
        _isFirst = true;
    }

    /// <summary>A name whose value follows on lines of its own.</summary>
    public void Name(int depth, string name)
    {
        Indent(depth);
        _text.Append(name).Append(":\n");
    }

    /// <summary>A member with a text; none for null.</summary>
    public void Member(int depth, string name, string? value)
    {
        if (value is null) return;
        Indent(depth);
        _text.Append(name).Append(": ");
        Quote(value);
        _text.Append('\n');
    }

    /// <summary>A member whose name may hold anything.</summary>
    public void Quoted(int depth, string name, string value)
    {
        Indent(depth);
        Quote(name);
        _text.Append(": ");
        Quote(value);
        _text.Append('\n');
    }

    /// <summary>A member whose value is no text.</summary>
    public void Raw(int depth, string name, string value)
    {
        Indent(depth);
        _text.Append(name).Append(": ").Append(value).Append('\n');
    }

    public override string ToString() => _isEmpty ? _text + " []\n" : _text.ToString();

    private void Indent(int depth)
    {
        if (!_isFirst) _text.Append(' ', 4 * depth);
        _isFirst = false;
    }

    private void Quote(string value)
    {
        _text.Append('"');
        foreach (var rune in value.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '"': _text.Append("\\\""); break;
                case '\\': _text.Append("\\\\"); break;
                case '\n': _text.Append("\\n"); break;
                case '\t': _text.Append("\\t"); break;
                case < ' ' or (>= 0x7f and <= 0xa0) or 0x2028 or 0x2029 or 0xfeff: _text.Append("\\u").Append(rune.Value.ToString("x4", CultureInfo.InvariantCulture)); break;
                default: _text.Append(rune); break;
            }
        }

        _text.Append('"');
    }
}
