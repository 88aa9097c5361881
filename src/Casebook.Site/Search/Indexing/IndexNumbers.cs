namespace Casebook.Site.Search.Indexing;

/// <summary>
/// Whole numbers as printable ASCII without quotation mark, backslash and less-than sign: 92 digits, of which the first 60 end a number and the other 32 carry five
/// bits each before it. Numbers below 60 take one sign, below 1,920 two, below 61,440 three.
/// </summary>
internal static class IndexNumbers
{
    private const int Ends = 60;
    private const int Carries = 32;
    private static readonly sbyte[] Values = MakeValues();

    private static ReadOnlySpan<byte> Digits => " !#$%&'()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~"u8;

    /// <summary>Writes a number that is not negative, of at most seven signs, and returns how many it took.</summary>
    public static int Write(Span<byte> room, int value)
    {
        if (value < Ends)
        {
            room[0] = Digits[value];
            return 1;
        }

        var length = 1;
        for (var rest = value / Ends; rest > 0; rest /= Carries) length++;
        room[length - 1] = Digits[value % Ends];
        for (var (at, rest) = (length - 2, value / Ends); at >= 0; at--, rest /= Carries) room[at] = Digits[Ends + (rest % Carries)];
        return length;
    }

    /// <summary>The sign of a digit below 92.</summary>
    public static char SignOf(int digit) => (char)Digits[digit];

    /// <summary>The digit that a sign is.</summary>
    public static int DigitOf(char sign) => Values[sign];

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

    private static sbyte[] MakeValues()
    {
        var values = new sbyte[128];
        for (var i = 0; i < Digits.Length; i++) values[Digits[i]] = (sbyte)i;
        return values;
    }
}
