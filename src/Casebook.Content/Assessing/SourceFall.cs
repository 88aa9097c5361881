using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>If this source falls: all that changes, lists of claims and dossiers in ordinal order of dossiers and in each as written.</summary>
public sealed record SourceFall
{
    /// <summary>A fall that changes nothing.</summary>
    public static SourceFall Nothing { get; } = new();

    /// <summary>The other sources that fall with it, each after one that takes it along, else in ordinal order.</summary>
    public IReadOnlyList<string> AlsoFall { get; init; } = [];

    /// <summary>Claims that lose their only support.</summary>
    public ImmutableArray<ClaimKey> LoseOnlySupport { get; init; } = [];

    /// <summary>Claims that drop from corroborated to single origin.</summary>
    public ImmutableArray<ClaimKey> DropToSingleOrigin { get; init; } = [];

    /// <summary>Claims whose dispute loses its only ground.</summary>
    public ImmutableArray<ClaimKey> LoseOnlyDispute { get; init; } = [];

    /// <summary>Judgements that rest on any of those claims.</summary>
    public ImmutableArray<RestingJudgement> Judgements { get; init; } = [];

    /// <summary>Assessments on scales that rest on any of those claims.</summary>
    public ImmutableArray<RestingAssessment> Assessments { get; init; } = [];

    /// <summary>Dossiers in which other hypotheses come first, or none any more.</summary>
    public ImmutableArray<FirstPlaceChange> FirstPlaces { get; init; } = [];

    /// <summary>True when no claim and no first place changes.</summary>
    public bool ChangesNothing => LoseOnlySupport.IsEmpty && DropToSingleOrigin.IsEmpty && LoseOnlyDispute.IsEmpty && FirstPlaces.IsEmpty;
}
