using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace Casebook.Site.Verifying;

/// <summary>
/// Compares texts in UTF-8 byte by byte, so that a table of them can be asked with a slice of a page. Its numbers for texts differ from run to run, so that nobody can write pages
/// whose names all fall into one place of the table.
/// </summary>
internal sealed class ByteTextComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    /// <summary>Unlike from run to run, as the hash codes of the runtime are.</summary>
    private static readonly ulong Seed = ((ulong)(uint)HashCode.Combine(1) << 32) | (uint)HashCode.Combine(2) | 1;

    /// <inheritdoc/>
    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    /// <inheritdoc/>
    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    /// <inheritdoc/>
    public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

    /// <inheritdoc/>
    public int GetHashCode(ReadOnlySpan<byte> alternate) => HashOf(alternate);

    /// <inheritdoc/>
    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

    /// <summary>A number that is the same for equal texts of a run, and mostly another for others, in its low bits too.</summary>
    public static int HashOf(ReadOnlySpan<byte> text)
    {
        var hash = Seed ^ (ulong)text.Length;
        var rest = text;
        for (; rest.Length >= sizeof(ulong); rest = rest[sizeof(ulong)..]) hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(rest));
        if (rest.Length >= sizeof(uint))
        {
            hash = Mix(hash, BinaryPrimitives.ReadUInt32LittleEndian(rest));
            rest = rest[sizeof(uint)..];
        }

        foreach (var unit in rest) hash = Mix(hash, unit);
        return (int)(hash >> 32);
    }

    /// <summary>Both halves of the product with the seed, folded.</summary>
    private static ulong Mix(ulong hash, ulong units)
    {
        var high = Math.BigMul(hash ^ units, Seed, out var low);
        return high ^ low;
    }
}
