using System.Buffers;
using System.Text;

namespace Casebook.Citations.Processing;

/// <summary>Makes a text ready for sorting: quotes, brackets and leading marks do not count.</summary>
internal static class SortText
{
    private static readonly SearchValues<char> Ignored = SearchValues.Create("'’‘\"“”[](),.:;!?");

    public static string Fold(string text)
    {
        if (text.Length > 0 && char.IsLetterOrDigit(text[0]) && text.AsSpan().IndexOfAny(Ignored) < 0) return text;
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Ignored.Contains(c)) continue;
            if (result.Length == 0 && !char.IsLetterOrDigit(c) && !char.IsSurrogate(c)) continue;
            result.Append(c);
        }

        return result.ToString();
    }
}
