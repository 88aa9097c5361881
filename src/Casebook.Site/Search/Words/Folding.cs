using System.Buffers;
using System.Text;

namespace Casebook.Site.Search.Words;

/// <summary>Texts as they are compared: compatibility forms, case and diacritics folded. The reader's script does the same, step by step.</summary>
internal static class Folding
{
    private static readonly SearchValues<char> Joined = SearchValues.Create("ßøđłæœıς");

    /// <summary>The letters from U+00C0 to U+00FF, folded; U+0000 where that is two letters.</summary>
    private static readonly string Latin = "aaaaaa\0ceeeeiiiiðnooooo×ouuuuyþ\0aaaaaa\0ceeeeiiiiðnooooo÷ouuuuyþy";

    /// <summary>The text as <see cref="Fold(string)"/> gives it, made in a room that is used again and grows as needed; valid until the next call with it.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, ref char[] room)
    {
        if (room.Length < text.Length) room = new char[text.Length * 2];
        if (Ascii.ToLower(text, room, out var length) == OperationStatus.Done) return room.AsSpan(0, length);
        for (var i = length; i < text.Length; i++)
        {
            var sign = OfSign(text[i]);
            if (sign == '\0') return Fold(text.ToString());
            room[i] = sign;
        }

        return room.AsSpan(0, text.Length);
    }

    /// <summary>The folded text: NFKD without the combining diacritics U+0300 to U+036F, lower case, letters with strokes and ligatures taken apart, NFC.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text)) return text.ToLowerInvariant();
        var lower = (IsSimple(text) ? text : WithoutMarks(text)).ToLowerInvariant();
        return Compose(lower.AsSpan().IndexOfAny(Joined) < 0 ? lower : TakeApart(lower));
    }

    /// <summary>What a sign becomes whatever stands beside it; U+0000 where that is not one sign, or depends on its neighbours.</summary>
    internal static char OfSign(char sign) => sign switch
    {
        < '\u0080' => char.ToLowerInvariant(sign),
        '\u00A0' => ' ',
        >= '\u00C0' and <= '\u00FF' => Latin[sign - '\u00C0'],
        'й' or 'Й' => 'и',
        'ё' or 'Ё' => 'е',
        >= 'А' and <= 'Я' => (char)(sign + 32),
        (>= 'а' and <= 'я') or '«' or '»' or (>= '\u4E00' and <= '\u9FFF') or (>= '\u2010' and <= '\u2016' and not '\u2011') or (>= '\u2018' and <= '\u201F') or '\u3001' or '\u3002' => sign,
        _ => '\0',
    };

    private static string Compose(string text) => IsSimple(text) ? text : WellFormed(text).Normalize(NormalizationForm.FormC);

    /// <summary>True when the text is made of signs that no normal form changes: ASCII, plain Cyrillic and Han, common punctuation.</summary>
    private static bool IsSimple(string text)
    {
        foreach (var unit in text)
        {
            if (unit < 0x80 || unit is >= '\u4E00' and <= '\u9FFF' or >= '\u2010' and <= '\u2016' or >= '\u2018' and <= '\u201F' or >= '\u3001' and <= '\u3002') continue;
            if (unit is >= '\u0410' and <= '\u044F' and not 'й' and not 'Й') continue;
            return false;
        }

        return true;
    }

    private static string WithoutMarks(string text)
    {
        var apart = WellFormed(text).Normalize(NormalizationForm.FormKD);
        var kept = new StringBuilder(apart.Length);
        foreach (var unit in apart)
        {
            if (unit is not (>= '\u0300' and <= '\u036F')) kept.Append(unit);
        }

        return kept.ToString();
    }

    private static string TakeApart(string text)
    {
        var plain = new StringBuilder(text.Length + 4);
        foreach (var unit in text)
        {
            switch (unit)
            {
                case 'ß': plain.Append("ss"); break;
                case 'ø': plain.Append('o'); break;
                case 'đ': plain.Append('d'); break;
                case 'ł': plain.Append('l'); break;
                case 'æ': plain.Append("ae"); break;
                case 'œ': plain.Append("oe"); break;
                case 'ı': plain.Append('i'); break;
                case 'ς': plain.Append('σ'); break;
                default: plain.Append(unit); break;
            }
        }

        return plain.ToString();
    }

    /// <summary>The text with halves of surrogate pairs replaced, which cannot be normalised.</summary>
    private static string WellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else return Repair(text);
        }

        return text;
    }

    private static string Repair(string text)
    {
        var repaired = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) repaired.Append(rune.ToString());
        return repaired.ToString();
    }
}
