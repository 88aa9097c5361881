using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Citations.Items;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>The arithmetic of evidence over a whole site; every list is in ordinal order of dossiers and in each as written, and nothing in it depends on the clock.</summary>
public sealed record Assessment
{
    /// <summary>The site's date of evidence: as set, else the newest as-of of the dossiers that are not withdrawn; null when there is none.</summary>
    public Edtf? DateOfEvidence { get; init; }

    /// <summary>Every source by id.</summary>
    public required FrozenDictionary<string, SourceAssessment> Sources { get; init; }

    /// <summary>Every claim by key, withdrawn ones too.</summary>
    public required IReadOnlyDictionary<ClaimKey, ClaimAssessment> Claims { get; init; }

    /// <summary>Every dossier by id, withdrawn ones too.</summary>
    public required FrozenDictionary<string, DossierAssessment> Dossiers { get; init; }

    /// <summary>The claims that are disputed.</summary>
    public ImmutableArray<ClaimKey> Disputed { get; init; } = [];

    /// <summary>The claims on a single origin.</summary>
    public ImmutableArray<ClaimKey> SingleOrigin { get; init; } = [];

    /// <summary>The claims without standing support.</summary>
    public ImmutableArray<ClaimKey> Unsupported { get; init; } = [];

    /// <summary>The gaps of all dossiers that are not withdrawn.</summary>
    public ImmutableArray<GapEntry> Gaps { get; init; } = [];

    /// <summary>The milestones of all dossiers that are not withdrawn, by date, else in the order of dossiers and as written.</summary>
    public ImmutableArray<MilestoneAssessment> Milestones { get; init; } = [];

    /// <summary>Dossiers and hypotheses; null on a site without hypotheses.</summary>
    public HypothesesOverview? Hypotheses { get; init; }

    /// <summary>Dossiers and explanations; null on a site without explanations.</summary>
    public MotivesMatrix? Motives { get; init; }

    /// <summary>Dossiers and scales; null on a site without scales.</summary>
    public ScalesMatrix? Scales { get; init; }

    /// <summary>Every tag of the site's frameworks of tags, in their order.</summary>
    public ImmutableArray<TagCount> Tags { get; init; } = [];
}
