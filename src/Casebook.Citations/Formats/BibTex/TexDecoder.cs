using System.Buffers;
using System.Text;

namespace Casebook.Citations.Formats.BibTex;

/// <summary>
/// TeX of a bibliography to Unicode text with the micro-HTML of CSL. Blanks are joined, a blank line becomes a line end; where case is kept, braces become
/// <c>nocase</c>. Commands that are not known are left out, their arguments kept, and their names collected.
/// </summary>
internal sealed class TexDecoder
{
    private const int DeepestGroup = 60;

    private static readonly SearchValues<char> Active = SearchValues.Create("\\{}$~`'-\n\r\t?!");

    private readonly string _raw;
    private readonly bool _isTitle;
    private readonly SortedSet<string>? _unknown;
    private readonly StringBuilder _text;
    private int _at;
    private int _depth;
    private int _noCase;

    private TexDecoder(string raw, bool isTitle, SortedSet<string>? unknown)
    {
        _raw = raw;
        _isTitle = isTitle;
        _unknown = unknown;
        _text = new StringBuilder(raw.Length + 16);
    }

    /// <summary>The text of a value; with <paramref name="isTitle"/> protected case is marked.</summary>
    public static string Decode(string raw, bool isTitle, SortedSet<string>? unknown)
    {
        if (!raw.AsSpan().ContainsAny(Active) && !raw.Contains("  ", StringComparison.Ordinal)) return raw.Trim();
        var decoder = new TexDecoder(raw, isTitle, unknown);
        while (decoder._at < raw.Length) decoder.Run(isMath: false);
        return Trimmed(decoder._text.ToString());
    }

    /// <summary>Commands that are left out leave two blanks behind, and blanks at the ends of lines.</summary>
    private static string Trimmed(string text)
    {
        var trimmed = text.Trim(' ', '\n');
        if (!trimmed.Contains("  ", StringComparison.Ordinal) && !trimmed.Contains('\n', StringComparison.Ordinal)) return trimmed;
        var single = new StringBuilder(trimmed.Length);
        foreach (var unit in trimmed)
        {
            if (unit == '\n' && single[^1] == ' ') single.Length--;
            if (unit != ' ' || single[^1] is not (' ' or '\n')) single.Append(unit);
        }

        return single.ToString();
    }

    /// <summary>Decodes up to the end of the group, which is passed.</summary>
    private void Run(bool isMath)
    {
        List<string>? closers = null;
        while (_at < _raw.Length)
        {
            var unit = _raw[_at];
            if (unit == '}')
            {
                _at++;
                if (_depth > 0) break;
                continue;
            }

            if (unit == '$')
            {
                _at++;
                isMath = !isMath;
            }
            else if (unit == '{') Group(isMath);
            else if (unit == '\\') Command(isMath, ref closers);
            else if (isMath && unit is '^' or '_') Script(unit == '^' ? "sup" : "sub");
            else Plain(unit, isMath);
        }

        for (var i = (closers?.Count ?? 0) - 1; i >= 0; i--) _text.Append(closers![i]);
    }

    private void Group(bool isMath)
    {
        _at++;
        if (_depth >= DeepestGroup) return;
        var isProtected = _isTitle && !isMath && _noCase == 0 && _at < _raw.Length && _raw[_at] is not ('\\' or '}' or '$');
        _depth++;
        var from = _text.Length;
        if (isProtected) _noCase = _depth;
        Run(isMath);
        if (isProtected)
        {
            _noCase = 0;
            if (_text.Length > from) _text.Insert(from, TexTags.Open("nocase")).Append(TexTags.Close("nocase"));
        }

        _depth--;
    }

    private void Plain(char unit, bool isMath)
    {
        if (char.IsWhiteSpace(unit) && unit != '\u00A0' && unit != '\u2009' && unit != '\u202F' && unit != '\u3000')
        {
            Blanks();
            return;
        }

        _at++;
        switch (unit)
        {
            case '~': _text.Append('\u00A0'); break;
            case '-' when !isMath: _text.Append(Count('-', 3) switch { 3 => '—', 2 => '–', _ => '-' }); break;
            case '`' when !isMath: _text.Append(Count('`', 2) == 2 ? '“' : '‘'); break;
            case '\'' when !isMath: _text.Append(Count('\'', 2) == 2 ? '”' : '\''); break;
            case '?' or '!' when _at < _raw.Length && _raw[_at] == '`':
                _at++;
                _text.Append(unit == '?' ? '¿' : '¡');
                break;
            default: _text.Append(unit); break;
        }
    }

    /// <summary>Joins blanks: one line end is a space, more are line ends.</summary>
    private void Blanks()
    {
        var lines = 0;
        for (; _at < _raw.Length && char.IsWhiteSpace(_raw[_at]) && _raw[_at] is not ('\u00A0' or '\u2009' or '\u202F' or '\u3000'); _at++)
        {
            if (_raw[_at] == '\n' || (_raw[_at] == '\r' && (_at + 1 == _raw.Length || _raw[_at + 1] != '\n'))) lines++;
        }

        if (lines < 2) _text.Append(' ');
        else _text.Append('\n', lines - 1);
    }

    private int Count(char unit, int most)
    {
        var count = 1;
        while (count < most && _at < _raw.Length && _raw[_at] == unit)
        {
            count++;
            _at++;
        }

        return count;
    }

    private void Script(string tag)
    {
        _at++;
        _text.Append(TexTags.Open(tag));
        Argument(isMath: true);
        _text.Append(TexTags.Close(tag));
    }

    private void Command(bool isMath, ref List<string>? closers)
    {
        var name = CommandName();
        if (TexSymbols.Accents.TryGetValue(name, out var accent) && !isMath) Accent(accent);
        else if (TexSymbols.Words.TryGetValue(name, out var word)) _text.Append(word);
        else if (TexSymbols.Spaces.TryGetValue(name, out var space)) _text.Append(space);
        else if (TexSymbols.Styles.TryGetValue(name, out var tag)) Styled(tag, isMath);
        else if (TexSymbols.Switches.TryGetValue(name, out var mode))
        {
            _text.Append(TexTags.Open(mode));
            (closers ??= []).Add(TexTags.Close(mode));
        }
        else if (name.Length == 1 && !char.IsAsciiLetter(name[0])) _text.Append(name);
        else if (TexSymbols.WithoutFirstArgument.Contains(name)) SkipArgument();
        else if (!TexSymbols.Silent.Contains(name) && name.Length > 0) _unknown?.Add(name);
    }

    /// <summary>The letters, or the one other unit, after a backslash, with the blanks after letters.</summary>
    private string CommandName()
    {
        var start = ++_at;
        if (start >= _raw.Length) return "";
        if (!char.IsAsciiLetter(_raw[start]))
        {
            _at += char.IsHighSurrogate(_raw[start]) && start + 1 < _raw.Length ? 2 : 1;
            return _raw[start.._at];
        }

        while (_at < _raw.Length && char.IsAsciiLetter(_raw[_at])) _at++;
        var name = _raw[start.._at];
        while (_at < _raw.Length && _raw[_at] is ' ' or '\t' or '\n' or '\r') _at++;
        return name;
    }

    private void Styled(string tag, bool isMath)
    {
        _text.Append(TexTags.Open(tag));
        Argument(isMath);
        _text.Append(TexTags.Close(tag));
    }

    /// <summary>Decodes a group, a command or one unit.</summary>
    private void Argument(bool isMath)
    {
        while (_at < _raw.Length && _raw[_at] is ' ' or '\t') _at++;
        if (_at >= _raw.Length || _raw[_at] == '}') return;
        if (_raw[_at] == '{' && _depth < DeepestGroup)
        {
            _at++;
            _depth++;
            Run(isMath);
            _depth--;
        }
        else if (_raw[_at] == '\\' && _depth < DeepestGroup)
        {
            List<string>? closers = null;
            _depth++;
            Command(isMath, ref closers);
            _depth--;
            if (closers is not null) _text.Append(closers[0]);
        }
        else
        {
            var length = char.IsHighSurrogate(_raw[_at]) && _at + 1 < _raw.Length ? 2 : 1;
            _text.Append(_raw, _at, length);
            _at += length;
        }
    }

    private void SkipArgument()
    {
        var length = _text.Length;
        if (_at < _raw.Length && _raw[_at] == '{') Argument(isMath: false);
        _text.Length = length;
    }

    private void Accent(string accent)
    {
        var from = _text.Length;
        Argument(isMath: false);
        var letters = _text.ToString(from, _text.Length - from);
        _text.Length = from;
        if (letters.Length == 0)
        {
            // An accent over nothing, as in \~{}, is the character itself.
            _text.Append(accent switch { "\u0303" => "~", "\u0302" => "^", "\u0300" => "`", "\u0301" => "´", "\u0308" => "¨", _ => "" });
            return;
        }

        var first = letters[0] switch { 'ı' => "i", 'ȷ' => "j", _ => char.IsHighSurrogate(letters[0]) && letters.Length > 1 ? letters[..2] : letters[..1] };
        var rest = letters[(char.IsHighSurrogate(letters[0]) && letters.Length > 1 ? 2 : 1)..];
        var composed = first + accent;
        _text.Append(IsWellFormed(composed) ? composed.Normalize(NormalizationForm.FormC) : first).Append(rest);
    }

    private static bool IsWellFormed(string text) => !char.IsSurrogate(text[0]) || char.IsSurrogatePair(text, 0);
}
