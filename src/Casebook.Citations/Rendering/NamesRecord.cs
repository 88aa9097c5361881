using Casebook.Citations.Output;

namespace Casebook.Citations.Rendering;

/// <summary>What one block of names printed: of which variable, whose names, how many of them, and each as a fragment.</summary>
internal sealed class NamesRecord
{
    public required int Variable { get; init; }

    /// <summary>The number of the block within the cite.</summary>
    public required int Block { get; init; }

    public required PreparedName[] Names { get; init; }

    /// <summary>How many of the names are shown, the last after an ellipsis not counted.</summary>
    public required int Shown { get; init; }

    /// <summary>The names that are shown, in an entry whose names may be replaced; empty elsewhere.</summary>
    public required Fragment[] Persons { get; init; }

    /// <summary>The level that each name begins with: 0 short, 1 initials, 2 full.</summary>
    public required int BaseLevel { get; init; }

    /// <summary>The highest level that still changes something.</summary>
    public required bool HasInitials { get; init; }
}
