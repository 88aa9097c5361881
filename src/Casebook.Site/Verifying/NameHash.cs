using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Casebook.Site.Verifying;

/// <summary>
/// Numbers for names in UTF-8 by which a table finds them. They differ from run to run, so that nobody can write pages whose names all fall into one place of the table.
/// </summary>
internal static class NameHash
{
    /// <summary>Unlike from run to run, as the hash codes of the runtime are.</summary>
    private static readonly ulong Seed = ((ulong)(uint)HashCode.Combine(1) << 32) | (uint)HashCode.Combine(2) | 1;

    /// <summary>A number that is the same for equal names of a run, and mostly another for others, in its low bits too.</summary>
    public static int Of(ReadOnlySpan<byte> name)
    {
        var hash = Seed ^ (ulong)name.Length;
        var rest = name;
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong hash, ulong units)
    {
        var high = Math.BigMul(hash ^ units, Seed, out var low);
        return high ^ low;
    }
}
