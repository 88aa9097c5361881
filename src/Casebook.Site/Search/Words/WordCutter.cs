using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Casebook.Site.Search.Words;

/// <summary>
/// Cuts a folded text into words. Han, Kana and Hangul give every pair of neighbours, and the last sign of a run alone, so that one sign is found as the
/// beginning of a pair. A short name and a number joined by a hyphen (S-400) also give the joined word (s400). The reader's script does the same.
/// </summary>
internal static class WordCutter
{
    /// <summary>The longest word in UTF-16 units; the rest of a longer one is left out.</summary>
    public const int Longest = 40;

    private const int LongestName = 4;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>Gives the words of a text that <see cref="Folding.Fold"/> gave, in order.</summary>
    public static void Cut<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : IWordSink
    {
        Span<char> word = stackalloc char[Longest + LongestName];
        var name = 0;
        var at = 0;
        while (at < text.Length)
        {
            if (name == 0)
            {
                at = SkipPlainSigns(text, at);
                if (EndOfPlainWord(text, at) is var end && end > at)
                {
                    sink.Take(text[at..Math.Min(end, at + Longest)], WordForm.Whole);
                    at = end;
                    continue;
                }

                if (at == text.Length) return;
            }

            if (!StartsWord(text[at..], out var isPaired, out var units))
            {
                at += units;
                name = 0;
                continue;
            }

            if (isPaired)
            {
                at = CutRun(text, at, ref sink);
                name = 0;
                continue;
            }

            var length = Collect(text, ref at, word[name..]);
            sink.Take(word.Slice(name, length), WordForm.Whole);
            if (name > 0 && char.IsAsciiDigit(word[name])) sink.Take(word[..Math.Min(name + length, Longest)], WordForm.Joined);
            var joins = StandsBeforeNumber(text, at, word.Slice(name, length));
            if (joins) word.Slice(name, length).CopyTo(word);
            name = joins ? length : 0;
            if (joins) at++;
        }
    }

    private static int SkipPlainSigns(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] < 0x80 && !IsPlain(text[at])) at++;
        return at;
    }

    /// <summary>Where a word ends that is made of plain letters and digits and stands before a sign that joins nothing to it, as most do; else its beginning.</summary>
    private static int EndOfPlainWord(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (text.Length - end >= Vector128<byte>.Count)
        {
            var length = PlainLength(text[end..]);
            end += length;
            if (length < Vector128<byte>.Count) break;
        }

        while (end < text.Length && IsPlain(text[end])) end++;
        return end == text.Length || (text[end] < 0x80 && text[end] is not ('\'' or '-')) ? end : start;
    }

    /// <summary>How many of the first sixteen signs are plain letters and digits of ASCII before the first that is none.</summary>
    private static int PlainLength(ReadOnlySpan<char> text)
    {
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var signs = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, (nuint)Vector128<ushort>.Count));
        var letters = Vector128.LessThanOrEqual(signs - Vector128.Create((byte)'a'), Vector128.Create((byte)('z' - 'a')));
        var digits = Vector128.LessThanOrEqual(signs - Vector128.Create((byte)'0'), Vector128.Create((byte)9));
        return BitOperations.TrailingZeroCount(~(letters | digits).ExtractMostSignificantBits());
    }

    /// <summary>True for the letters and digits of ASCII and of Russian, folded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(char unit) => (uint)(unit - 'a') <= 'z' - 'a' || (uint)(unit - '0') <= 9 || (uint)(unit - '\u0430') <= 0x1F;

    private static bool StartsWord(ReadOnlySpan<char> text, out bool isPaired, out int units)
    {
        if (text[0] < 0x80)
        {
            (isPaired, units) = (false, 1);
            return char.IsAsciiLetterOrDigit(text[0]);
        }

        Rune.DecodeFromUtf16(text, out var sign, out units);
        isPaired = Letters.IsPaired(sign.Value);
        return isPaired || Letters.IsWord(sign);
    }

    private static int CutRun<TSink>(ReadOnlySpan<char> text, int at, ref TSink sink)
        where TSink : IWordSink
    {
        Rune.DecodeFromUtf16(text[at..], out _, out var units);
        while (true)
        {
            var next = at + units;
            var more = 0;
            var goesOn = next < text.Length && StartsWord(text[next..], out var isPaired, out more) && isPaired;
            if (!goesOn)
            {
                sink.Take(text.Slice(at, units), WordForm.RunEnd);
                return next;
            }

            sink.Take(text.Slice(at, units + more), WordForm.Pair);
            (at, units) = (next, more);
        }
    }

    private static bool StandsBeforeNumber(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> word) =>
        at + 1 < text.Length && word.Length <= LongestName && Letters.IsHyphen(text[at]) && char.IsAsciiDigit(text[at + 1]) && !word.ContainsAny(Digits);

    private static int Collect(ReadOnlySpan<char> text, ref int at, Span<char> word)
    {
        var length = 0;
        while (at < text.Length)
        {
            var unit = text[at];
            if (char.IsAsciiLetterOrDigit(unit))
            {
                if (length < Longest) word[length++] = unit;
                at++;
                continue;
            }

            if (Letters.IsApostrophe(unit))
            {
                if (length <= 2 || !IsWordAt(text, at + 1)) return length;
                at++;
                if (text[at] != 's' || IsWordAt(text, at + 1)) continue;
                at++;
                return length;
            }

            if (unit < 0x80 || !StartsWord(text[at..], out var isPaired, out var units) || isPaired) return length;
            for (var i = 0; i < units && length < Longest; i++) word[length++] = text[at + i];
            at += units;
        }

        return length;
    }

    private static bool IsWordAt(ReadOnlySpan<char> text, int at) => at < text.Length && StartsWord(text[at..], out var isPaired, out _) && !isPaired;
}
