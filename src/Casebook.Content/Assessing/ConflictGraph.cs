using System.Numerics;

namespace Casebook.Content.Assessing;

/// <summary>An undirected graph with a row of bits per vertex.</summary>
internal sealed class ConflictGraph
{
    private readonly ulong[] _rows;

    internal ConflictGraph(int count)
    {
        (Count, Words) = (count, (count + 63) / 64);
        _rows = new ulong[count * Words];
    }

    /// <summary>The number of vertices.</summary>
    internal int Count { get; }

    /// <summary>The number of 64-bit words in a row.</summary>
    internal int Words { get; }

    /// <summary>The neighbours of a vertex.</summary>
    internal ReadOnlySpan<ulong> Row(int vertex) => _rows.AsSpan(vertex * Words, Words);

    /// <summary>Draws an edge.</summary>
    internal void Join(int left, int right)
    {
        _rows[(left * Words) + (right >> 6)] |= 1UL << (right & 63);
        _rows[(right * Words) + (left >> 6)] |= 1UL << (left & 63);
    }

    /// <summary>The number of neighbours of a vertex within a set.</summary>
    internal int Degree(int vertex, ReadOnlySpan<ulong> within)
    {
        var row = Row(vertex);
        var degree = 0;
        for (var i = 0; i < row.Length; i++) degree += BitOperations.PopCount(row[i] & within[i]);
        return degree;
    }

    /// <summary>True when the neighbours of a vertex within a set are all joined to each other.</summary>
    internal bool IsSimplicial(int vertex, ReadOnlySpan<ulong> within)
    {
        var row = Row(vertex);
        for (var word = 0; word < Words; word++)
        {
            for (var bits = row[word] & within[word]; bits != 0; bits &= bits - 1)
            {
                var neighbour = (word << 6) + BitOperations.TrailingZeroCount(bits);
                var other = Row(neighbour);
                for (var i = 0; i < Words; i++)
                {
                    var missing = row[i] & within[i] & ~other[i];
                    if (i == word) missing &= ~(1UL << (neighbour & 63));
                    if (missing != 0) return false;
                }
            }
        }

        return true;
    }
}
