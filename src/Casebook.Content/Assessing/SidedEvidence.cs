using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>One piece of a claim's evidence with its standing.</summary>
/// <param name="Evidence">The entry.</param>
/// <param name="Fault">Why its source counts nowhere, or None.</param>
/// <param name="Withdrawn">The withdrawn sources that make it so, in ordinal order.</param>
public readonly record struct SidedEvidence(Evidence Evidence, StandingFault Fault, ImmutableArray<string> Withdrawn)
{
    /// <summary>True when it counts; else it is shown struck through.</summary>
    public bool Stands => Fault == StandingFault.None;
}
