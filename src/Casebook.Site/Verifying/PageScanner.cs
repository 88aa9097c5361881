using System.Buffers;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace Casebook.Site.Verifying;

/// <summary>Finds tags and attributes in the bytes of a finished page. It reads what the build itself wrote, and passes over comments, scripts and text.</summary>
internal ref struct PageScanner
{
    private const ulong Space = 1UL << ' ' | 1UL << '\n' | 1UL << '\r' | 1UL << '\t';
    private const ulong Gap = Space | 1UL << '/';
    private const ulong EndOfValue = Space | 1UL << '>';
    private const ulong EndOfElement = EndOfValue | 1UL << '/';
    private const ulong EndOfName = EndOfElement | 1UL << '=';

    private static readonly SearchValues<byte> SchemeSigns = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-."u8);

    private readonly ReadOnlySpan<byte> _html;
    private readonly PageNotes _notes;
    private int _at = 0;

    private PageScanner(ReadOnlySpan<byte> html, PageNotes notes)
    {
        _html = html;
        _notes = notes;
    }

    /// <summary>Notes the facts of a page.</summary>
    public static void Scan(ReadOnlySpan<byte> html, PageNotes notes) => new PageScanner(html, notes).Run();

    private void Run()
    {
        while (true)
        {
            _at = PageBytes.NextTag(_html, _at);
            if (_at >= _html.Length) return;
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
        var element = Take(EndOfElement);
        if (element.Length == 6 && element.SequenceEqual("script"u8))
        {
            ReadScript(element);
        }
        else if (element.Length == 4 && element.SequenceEqual("link"u8))
        {
            ReadLink(element);
        }
        else
        {
            SkipClass();
            while (HasAttribute())
            {
                var name = Take(EndOfName);
                var value = TakeValue();
                if (MayBeNoted(name)) Note(element, name, value);
            }

            if (element.Length == 5 && element.SequenceEqual("style"u8)) SkipTo("</style"u8);
        }
    }

    private void ReadScript(ReadOnlySpan<byte> element)
    {
        var isHarmless = false;
        while (HasAttribute())
        {
            var name = Take(EndOfName);
            var value = TakeValue();
            isHarmless |= name.SequenceEqual("src"u8) || (name.SequenceEqual("type"u8) && value.EndsWith("json"u8));
            Note(element, name, value);
        }

        if (!isHarmless) _notes.InlineScripts.Add("a script element without a file");
        SkipTo("</script"u8);
    }

    private void ReadLink(ReadOnlySpan<byte> element)
    {
        ReadOnlySpan<byte> rel = default;
        ReadOnlySpan<byte> linked = default;
        while (HasAttribute())
        {
            var name = Take(EndOfName);
            var value = TakeValue();
            if (name.SequenceEqual("rel"u8)) rel = value;
            if (name.SequenceEqual("href"u8)) linked = value;
            Note(element, name, value);
        }

        if (IsElsewhere(linked) && !IsReference(rel)) _notes.ExternalAssets.Add((Decode(linked), "link"));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool HasAttribute()
    {
        var html = _html;
        var at = _at;
        while (at < html.Length && IsOneOf(html[at], Gap)) at++;
        _at = at;
        return at < html.Length && html[at] != '>';
    }

    /// <summary>Passes over the attribute that most tags have first or alone, and that says nothing here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SkipClass()
    {
        var opening = " class=\""u8;
        if (_html[_at..].StartsWith(opening)) _at = Math.Min(_html.Length, PageBytes.Next(_html, _at + opening.Length, (byte)'"') + 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> TakeValue()
    {
        var html = _html;
        if (_at >= html.Length || html[_at] != '=') return default;
        _at++;
        if (_at >= html.Length || html[_at] is not (byte)'"' and not (byte)'\'') return Take(EndOfValue);
        var start = _at + 1;
        var end = PageBytes.Next(html, start, html[_at]);
        _at = Math.Min(html.Length, end + 1);
        return html[start..end];
    }

    private readonly void Note(ReadOnlySpan<byte> element, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (name.Length > 2 && name[0] == 'o' && name[1] == 'n') _notes.InlineScripts.Add($"the attribute {Encoding.UTF8.GetString(name)} of {Encoding.UTF8.GetString(element)}");
        else if (name.Length == 2 && name.SequenceEqual("id"u8)) _notes.AddId(value);
        else if (name.Length is 3 or 4 or 6 && IsAddress(name)) NoteAddress(element, name, value);
    }

    private readonly void NoteAddress(ReadOnlySpan<byte> element, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (!IsElsewhere(value))
        {
            _notes.AddLink(value);
            return;
        }

        var isLink = element.SequenceEqual("a"u8) || element.SequenceEqual("area"u8) || (element.SequenceEqual("link"u8) && name.SequenceEqual("href"u8));
        if (value.StartsWith("javascript:"u8)) _notes.InlineScripts.Add("an address that is script");
        else if (!isLink) _notes.ExternalAssets.Add((Decode(value), Encoding.UTF8.GetString(element)));
    }

    /// <summary>What stands before one of some signs, which are given by their bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<byte> Take(ulong signs)
    {
        var html = _html;
        var start = _at;
        var end = start;
        while (end < html.Length && !IsOneOf(html[end], signs)) end++;
        _at = end;
        return html[start..end];
    }

    private void SkipTo(ReadOnlySpan<byte> end)
    {
        var length = _html[_at..].IndexOf(end);
        _at = length < 0 ? _html.Length : _at + length;
    }

    /// <summary>False for nearly all attributes that say nothing here.</summary>
    private static bool MayBeNoted(ReadOnlySpan<byte> name) => name.Length is 2 or 3 or 4 or 6 || (name.Length > 2 && name[0] == 'o' && name[1] == 'n');

    private static bool IsAddress(ReadOnlySpan<byte> name) => name.SequenceEqual("href"u8) || name.SequenceEqual("src"u8) || name.SequenceEqual("data"u8) || name.SequenceEqual("poster"u8);

    /// <summary>True for links that name something elsewhere without loading it.</summary>
    private static bool IsReference(ReadOnlySpan<byte> rel) => rel.SequenceEqual("canonical"u8) || rel.SequenceEqual("alternate"u8) || rel.SequenceEqual("license"u8);

    /// <summary>True for an address with a scheme or a host of its own.</summary>
    private static bool IsElsewhere(ReadOnlySpan<byte> address)
    {
        if (address.IsEmpty || !IsLetter(address[0])) return address.StartsWith("//"u8);
        var end = address.IndexOf((byte)':');
        return end >= 0 && !address[..end].ContainsAnyExcept(SchemeSigns);
    }

    private static string Decode(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }

    private static bool IsLetter(byte unit) => (uint)((unit | 0x20) - 'a') <= 'z' - 'a';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsOneOf(byte unit, ulong signs) => unit <= '>' && ((signs >> unit) & 1) != 0;
}
