using System.Collections.Immutable;

namespace Casebook.Content.Syntax;

/// <summary>
/// Says where in the file each unit of a decoded value was written: sorted runs of units that stand side by side in both. The value's end maps to the
/// offset just past what was written.
/// </summary>
public sealed class OffsetMap
{
    private readonly int _start;
    private readonly ImmutableArray<Run> _runs;

    private OffsetMap(int start, ImmutableArray<Run> runs) => (_start, _runs) = (start, runs);

    /// <summary>Units from <paramref name="Value"/> on, up to the next run, stand in the file from <paramref name="File"/> on.</summary>
    public readonly record struct Run(int Value, int File);

    /// <summary>True when value and file run side by side, so that one shift does for all.</summary>
    public bool IsShift => _runs.IsEmpty;

    /// <summary>The map of a text that stands in the file as it is, from an offset on.</summary>
    public static OffsetMap Shift(int fileOffset) => new(fileOffset, []);

    /// <summary>The map of runs in ascending order of value offsets, the first of which must begin at 0.</summary>
    public static OffsetMap Of(ImmutableArray<Run> runs) =>
        runs.IsDefaultOrEmpty || runs[0].Value != 0 ? throw new ArgumentException("the first run begins at 0", nameof(runs)) : new OffsetMap(runs[0].File, runs.Length == 1 ? [] : runs);

    /// <summary>The file offset of a unit of the value; indices outside the value go on from its nearest run.</summary>
    public int ToFile(int valueIndex)
    {
        if (IsShift) return _start + valueIndex;
        var (low, high) = (0, _runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_runs[middle].Value <= valueIndex) low = middle;
            else high = middle - 1;
        }

        return _runs[low].File + (valueIndex - _runs[low].Value);
    }
}
