using System.Net;
using System.Text;

namespace Casebook.Site.Verifying;

/// <summary>Finds tags and attributes in the bytes of a finished page. It reads what the build itself wrote, and passes over comments, scripts and text.</summary>
internal ref struct PageScanner
{
    private readonly ReadOnlySpan<byte> _html;
    private readonly NameTable _names;
    private readonly PageNotes _notes;
    private int _at = 0;

    private PageScanner(ReadOnlySpan<byte> html, NameTable names, PageNotes notes)
    {
        _html = html;
        _names = names;
        _notes = notes;
    }

    /// <summary>Notes the facts of a page.</summary>
    public static void Scan(ReadOnlySpan<byte> html, NameTable names, PageNotes notes) => new PageScanner(html, names, notes).Run();

    private void Run()
    {
        while (true)
        {
            var tag = _html[_at..].IndexOf((byte)'<');
            if (tag < 0 || _at + tag + 1 >= _html.Length) return;
            _at += tag + 1;
            var next = _html[_at];
            if (next == '!') SkipDeclaration();
            else if (IsLetter(next)) ReadTag();
        }
    }

    private void SkipDeclaration()
    {
        var isComment = _html[_at..].StartsWith("!--"u8);
        var end = _html[_at..].IndexOf(isComment ? "-->"u8 : ">"u8);
        _at = end < 0 ? _html.Length : _at + end + 1;
    }

    private void ReadTag()
    {
        var start = _at;
        while (_at < _html.Length && !IsSpace(_html[_at]) && _html[_at] is not (byte)'>' and not (byte)'/') _at++;
        var element = _html[start.._at];
        var isData = false;
        var hasSource = false;
        ReadOnlySpan<byte> rel = default;
        ReadOnlySpan<byte> linked = default;
        while (ReadAttribute(out var name, out var value))
        {
            if (element.SequenceEqual("script"u8) && name.SequenceEqual("src"u8)) hasSource = true;
            if (element.SequenceEqual("script"u8) && name.SequenceEqual("type"u8) && value.EndsWith("json"u8)) isData = true;
            if (element.SequenceEqual("link"u8) && name.SequenceEqual("rel"u8)) rel = value;
            if (element.SequenceEqual("link"u8) && name.SequenceEqual("href"u8)) linked = value;
            Note(element, name, value);
        }

        if (IsElsewhere(linked) && !IsReference(rel)) _notes.ExternalAssets.Add((Decode(linked), "link"));
        if (element.SequenceEqual("script"u8))
        {
            if (!hasSource && !isData) _notes.InlineScripts.Add("a script element without a file");
            SkipTo("</script"u8);
        }
        else if (element.SequenceEqual("style"u8))
        {
            SkipTo("</style"u8);
        }
    }

    private bool ReadAttribute(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = value = default;
        while (_at < _html.Length && (IsSpace(_html[_at]) || _html[_at] == '/')) _at++;
        if (_at >= _html.Length || _html[_at] == '>') return false;
        var start = _at;
        while (_at < _html.Length && !IsSpace(_html[_at]) && _html[_at] is not (byte)'=' and not (byte)'>' and not (byte)'/') _at++;
        name = _html[start.._at];
        if (_at >= _html.Length || _html[_at] != '=') return true;
        _at++;
        if (_at < _html.Length && _html[_at] is (byte)'"' or (byte)'\'')
        {
            value = Quoted();
            return true;
        }

        start = _at;
        while (_at < _html.Length && !IsSpace(_html[_at]) && _html[_at] != '>') _at++;
        value = _html[start.._at];
        return true;
    }

    private ReadOnlySpan<byte> Quoted()
    {
        var quote = _html[_at++];
        var length = _html[_at..].IndexOf(quote);
        if (length < 0) length = _html.Length - _at;
        var value = _html.Slice(_at, length);
        _at = Math.Min(_html.Length, _at + length + 1);
        return value;
    }

    private readonly void Note(ReadOnlySpan<byte> element, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (name.Length == 2 && name.SequenceEqual("id"u8))
        {
            _notes.AddId(_names.NumberOf(value));
        }
        else if (name.SequenceEqual("href"u8) || name.SequenceEqual("src"u8) || name.SequenceEqual("data"u8) || name.SequenceEqual("poster"u8))
        {
            NoteAddress(element, name, value);
        }
        else if (name.Length > 2 && name[0] == 'o' && name[1] == 'n')
        {
            _notes.InlineScripts.Add($"the attribute {Encoding.UTF8.GetString(name)} of {Encoding.UTF8.GetString(element)}");
        }
    }

    private readonly void NoteAddress(ReadOnlySpan<byte> element, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (!IsElsewhere(value))
        {
            _notes.AddLink(_names.NumberOf(value));
            return;
        }

        var isLink = element.SequenceEqual("a"u8) || element.SequenceEqual("area"u8) || (element.SequenceEqual("link"u8) && name.SequenceEqual("href"u8));
        if (value.StartsWith("javascript:"u8)) _notes.InlineScripts.Add("an address that is script");
        else if (!isLink) _notes.ExternalAssets.Add((Decode(value), Encoding.UTF8.GetString(element)));
    }

    private void SkipTo(ReadOnlySpan<byte> end)
    {
        var length = _html[_at..].IndexOf(end);
        _at = length < 0 ? _html.Length : _at + length;
    }

    /// <summary>True for links that name something elsewhere without loading it.</summary>
    private static bool IsReference(ReadOnlySpan<byte> rel) => rel.SequenceEqual("canonical"u8) || rel.SequenceEqual("alternate"u8) || rel.SequenceEqual("license"u8);

    private static bool IsElsewhere(ReadOnlySpan<byte> address)
    {
        if (address.StartsWith("//"u8)) return true;
        foreach (var unit in address)
        {
            if (unit == ':') return true;
            if (!IsLetter(unit) && unit is not (byte)'+' and not (byte)'-' and not (byte)'.' and not (>= (byte)'0' and <= (byte)'9')) return false;
        }

        return false;
    }

    private static string Decode(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }

    private static bool IsLetter(byte unit) => unit is >= (byte)'a' and <= (byte)'z' or >= (byte)'A' and <= (byte)'Z';

    private static bool IsSpace(byte unit) => unit is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';
}
