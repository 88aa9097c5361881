using System.Globalization;
using System.Text;

namespace Casebook.Site.Search.Words;

/// <summary>Which signs make words, and which are written without spaces. The reader's script has the same tables.</summary>
internal static class Letters
{
    /// <summary>True for Han, Kana and Hangul, which are indexed in pairs of signs.</summary>
    public static bool IsPaired(int sign) =>
        sign is >= 0x3040 and <= 0x30FF or >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF or >= 0xAC00 and <= 0xD7A3
            or 0x3005 or 0x3007 or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF;

    /// <summary>True for letters, their marks, and decimal digits.</summary>
    public static bool IsWord(Rune sign)
    {
        if (sign.IsAscii) return char.IsAsciiLetterOrDigit((char)sign.Value);
        return Rune.GetUnicodeCategory(sign) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber;
    }

    /// <summary>True for the apostrophes that stand inside words.</summary>
    public static bool IsApostrophe(char unit) => unit is '\'' or '\u2019' or '\u02BC' or '\u02B9';

    /// <summary>True for the hyphens that join the parts of a name like S-400.</summary>
    public static bool IsHyphen(char unit) => unit is '-' or '\u2010' or '\u2011' or '\u2013';

    /// <summary>True when a folded word has Cyrillic letters.</summary>
    public static bool IsCyrillic(ReadOnlySpan<char> word) => word.ContainsAnyInRange('\u0400', '\u052F');
}
