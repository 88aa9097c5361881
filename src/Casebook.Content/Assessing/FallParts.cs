using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>The lists of one source's fall while they are collected.</summary>
internal sealed class FallParts
{
    internal List<ClaimKey> LoseOnlySupport { get; } = [];

    internal List<ClaimKey> DropToSingleOrigin { get; } = [];

    internal List<ClaimKey> LoseOnlyDispute { get; } = [];

    internal List<RestingJudgement> Judgements { get; } = [];

    internal List<RestingAssessment> Assessments { get; } = [];

    internal List<FirstPlaceChange> FirstPlaces { get; } = [];
}
