using System.Collections.Immutable;

namespace Casebook.Citations.Rendering;

/// <summary>What disambiguation has settled for the cites of one item; compared by value.</summary>
internal sealed record CiteParameters
{
    public static CiteParameters None { get; } = new();

    /// <summary>For each block of names in the order they render: how many are shown at least; 0 for what the style says.</summary>
    public EquatableList<int> NamesShown { get; init; } = EquatableList<int>.Empty;

    /// <summary>For each block, for each name: 0 for what the style says, 1 for initials, 2 for the full given name.</summary>
    public EquatableList<EquatableList<int>> GivenLevels { get; init; } = EquatableList<EquatableList<int>>.Empty;

    /// <summary>How many of the conditions that test "disambiguate" hold, counted in the order they are met.</summary>
    public int Conditions { get; init; }

    /// <summary>The letter after the year; empty without one.</summary>
    public string YearSuffix { get; init; } = "";

    public int ShownIn(int block) => block < NamesShown.Count ? NamesShown[block] : 0;

    public int GivenLevel(int block, int name) => block < GivenLevels.Count && name < GivenLevels[block].Count ? GivenLevels[block][name] : 0;

    /// <summary>The parameters with other given-name levels and all else as it is.</summary>
    public CiteParameters WithGivenOf(CiteParameters other) => GivenLevels.Equals(other.GivenLevels) ? this : this with { GivenLevels = other.GivenLevels };

    public CiteParameters WithShown(int block, int shown) => this with { NamesShown = NamesShown.With(block, shown, 0) };

    public CiteParameters WithGiven(int block, int name, int level)
    {
        var row = block < GivenLevels.Count ? GivenLevels[block] : EquatableList<int>.Empty;
        return this with { GivenLevels = GivenLevels.With(block, row.With(name, level, 0), EquatableList<int>.Empty) };
    }
}
