using System.Text;

namespace Casebook.Diagnostics.Text;

/// <summary>Places in UTF-8 that belong to places in the decoded text.</summary>
internal static class Utf8Offsets
{
    private const int FirstOfFourBytes = 0xf0;

    /// <summary>The number of bytes that the first UTF-16 units of valid UTF-8 take; all of them when there are fewer units.</summary>
    public static int Of(ReadOnlySpan<byte> bytes, int units)
    {
        if (units <= bytes.Length && Ascii.IsValid(bytes[..units])) return units;
        var at = 0;
        for (var passed = 0; at < bytes.Length; at++)
        {
            if (IsContinuation(bytes[at])) continue;
            if (passed >= units) return at;
            passed += bytes[at] >= FirstOfFourBytes ? 2 : 1;
        }

        return at;
    }

    private static bool IsContinuation(byte value) => (value & 0xc0) == 0x80;
}
