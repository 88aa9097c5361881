using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>What can be computed of one dossier; all counts are 0 for a withdrawn one, save withdrawn claims.</summary>
public sealed record DossierAssessment
{
    /// <summary>The dossier.</summary>
    public required Dossier Dossier { get; init; }

    /// <summary>The matrix of competing hypotheses; null on a site without hypotheses.</summary>
    public HypothesisMatrix? Matrix { get; init; }

    /// <summary>The counts of the evidence meter.</summary>
    public required DossierCounts Counts { get; init; }

    /// <summary>The milestones in the order written, with their states; empty for a withdrawn dossier.</summary>
    public ImmutableArray<MilestoneAssessment> Milestones { get; init; } = [];
}
