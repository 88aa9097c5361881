namespace Casebook.Citations.Processing;

/// <summary>The letters after years: a to z, then aa, ab and so on.</summary>
internal static class YearSuffixes
{
    /// <summary>The letters of an index counted from 0.</summary>
    public static string At(int index)
    {
        var result = "";
        for (var rest = index + 1; rest > 0; rest = (rest - 1) / 26) result = (char)('a' + ((rest - 1) % 26)) + result;
        return result;
    }
}
