using System.Text;

namespace Casebook.Citations.Rendering;

/// <summary>Roman numerals.</summary>
internal static class Numerals
{
    private static readonly (int Value, string Letters)[] Steps =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>The lower-case roman numeral of 1 to 9999; null for other numbers.</summary>
    public static string? Roman(int number)
    {
        if (number is < 1 or > 9999) return null;
        var result = new StringBuilder();
        foreach (var (value, letters) in Steps)
        {
            for (; number >= value; number -= value) result.Append(letters);
        }

        return result.ToString();
    }

    /// <summary>True for a text that could be a roman numeral.</summary>
    public static bool IsRoman(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not ('i' or 'v' or 'x' or 'l' or 'c' or 'd' or 'm' or 'I' or 'V' or 'X' or 'L' or 'C' or 'D' or 'M')) return false;
        }

        return text.Length > 0;
    }
}
