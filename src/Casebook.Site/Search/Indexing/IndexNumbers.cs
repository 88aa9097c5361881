using System.Text;

namespace Casebook.Site.Search.Indexing;

/// <summary>
/// Whole numbers as printable ASCII without quotation mark, backslash and less-than sign: 92 digits, of which the first 60 end a number and the other 32 carry five
/// bits each before it. Numbers below 60 take one sign, below 1,920 two, below 61,440 three.
/// </summary>
internal static class IndexNumbers
{
    private const int Ends = 60;
    private const int Carries = 32;
    private static readonly string Digits = MakeDigits();
    private static readonly sbyte[] Values = MakeValues();

    /// <summary>Adds a number that is not negative.</summary>
    public static void Write(StringBuilder text, int value)
    {
        Span<char> signs = stackalloc char[8];
        var at = signs.Length;
        signs[--at] = Digits[value % Ends];
        for (var rest = value / Ends; rest > 0; rest /= Carries) signs[--at] = Digits[Ends + (rest % Carries)];
        text.Append(signs[at..]);
    }

    /// <summary>Adds a number that may be negative.</summary>
    public static void WriteSigned(StringBuilder text, int value) => Write(text, value < 0 ? (-value * 2) - 1 : value * 2);

    /// <summary>The number at a place, which moves behind it.</summary>
    public static int Read(string text, ref int at)
    {
        var value = 0;
        while (true)
        {
            var digit = Values[text[at++]];
            if (digit < Ends) return (value * Ends) + digit;
            value = (value * Carries) + digit - Ends;
        }
    }

    /// <summary>The number, which may be negative, at a place, which moves behind it.</summary>
    public static int ReadSigned(string text, ref int at)
    {
        var value = Read(text, ref at);
        return (value & 1) == 0 ? value / 2 : -(value + 1) / 2;
    }

    private static string MakeDigits()
    {
        var digits = new StringBuilder();
        for (var sign = ' '; sign <= '~'; sign++)
        {
            if (sign is not ('"' or '\\' or '<')) digits.Append(sign);
        }

        return digits.ToString();
    }

    private static sbyte[] MakeValues()
    {
        var values = new sbyte[128];
        for (var i = 0; i < Digits.Length; i++) values[Digits[i]] = (sbyte)i;
        return values;
    }
}
