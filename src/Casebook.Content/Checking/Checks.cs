using System.Collections.Immutable;

namespace Casebook.Content.Checking;

/// <summary>All rules about evidence, in the order of their codes.</summary>
internal static class Checks
{
    /// <summary>The list; a new rule is a line here.</summary>
    internal static ImmutableArray<ICheck> All { get; } =
    [
        new TooTangledCheck(),
        new CredibilityCheck(),
        new ReliabilityReasonCheck(),
        new HighConfidenceCheck(),
        new DisputedReasonCheck(),
        new UnratedHypothesisCheck(),
        new UnevenRatingCheck(),
        new UnusedSourceCheck(),
        new ArchiveCheck(),
        new JudgementCheck(),
        new AccessDateCheck(),
        new OneSentenceCheck(),
        new WithdrawnEvidenceCheck(),
        new RestsOnCheck(),
        new WithdrawnCitationCheck(),
        new EmptyDossierCheck(),
        new WithdrawnDerivationCheck(),
    ];
}
