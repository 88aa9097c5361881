using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Casebook.Site.Verifying;

/// <summary>Finds signs in the bytes of a page, fastest where they stand a few dozen bytes away, as in HTML.</summary>
internal static class PageBytes
{
    /// <summary>Where the next sign stands; the length of the page when there is none.</summary>
    public static int Next(ReadOnlySpan<byte> html, int start, byte sign)
    {
        ref var first = ref MemoryMarshal.GetReference(html);
        var at = start;
        for (; html.Length - at >= Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            var found = Vector128.Equals(Vector128.LoadUnsafe(ref first, (nuint)at), Vector128.Create(sign)).ExtractMostSignificantBits();
            if (found != 0) return at + BitOperations.TrailingZeroCount(found);
        }

        while (at < html.Length && html[at] != sign) at++;
        return at;
    }

    /// <summary>The place after the next "&lt;" that no "/" follows, so that end tags are passed over; the length of the page when there is none.</summary>
    public static int NextTag(ReadOnlySpan<byte> html, int start)
    {
        ref var first = ref MemoryMarshal.GetReference(html);
        var at = start;
        for (; html.Length - at > Vector128<byte>.Count; at += Vector128<byte>.Count)
        {
            var opens = Vector128.Equals(Vector128.LoadUnsafe(ref first, (nuint)at), Vector128.Create((byte)'<'));
            var ends = Vector128.Equals(Vector128.LoadUnsafe(ref first, (nuint)at + 1), Vector128.Create((byte)'/'));
            var found = Vector128.AndNot(opens, ends).ExtractMostSignificantBits();
            if (found != 0) return at + BitOperations.TrailingZeroCount(found) + 1;
        }

        for (at++; at < html.Length; at++)
        {
            if (html[at - 1] == '<' && html[at] != '/') return at;
        }

        return html.Length;
    }
}
