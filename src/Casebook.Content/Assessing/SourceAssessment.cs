using System.Collections.Immutable;

namespace Casebook.Content.Assessing;

/// <summary>What can be computed of one source.</summary>
public sealed record SourceAssessment
{
    /// <summary>The id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>The ids of its roots in ordinal order, itself when it derives from nothing; never changed by a withdrawal or a fall.</summary>
    public required ImmutableArray<string> Roots { get; init; }

    /// <summary>Why it counts nowhere, or None.</summary>
    public StandingFault Fault { get; init; }

    /// <summary>The withdrawn sources that make it count nowhere, in ordinal order: itself, or those that it goes back to.</summary>
    public ImmutableArray<string> Withdrawn { get; init; } = [];

    /// <summary>The steps of the longest way back to a root; 0 for a source that derives from nothing.</summary>
    public int Depth { get; init; }

    /// <summary>The ids of the sources that go back to it directly, in ordinal order.</summary>
    public ImmutableArray<string> DerivedHere { get; init; } = [];

    /// <summary>What falls with it; nothing for a source that counts nowhere already.</summary>
    public required SourceFall Fall { get; init; }

    /// <summary>True when it counts.</summary>
    public bool Stands => Fault == StandingFault.None;
}
