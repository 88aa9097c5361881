using System.Collections.Immutable;
using Casebook.Citations.Items;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>One cooperation case.</summary>
public sealed record Dossier
{
    /// <summary>The id, from the file's name.</summary>
    public required string Id { get; init; }

    /// <summary>The file.</summary>
    public required SourcePath Path { get; init; }

    /// <summary>The title in the site's language, and in others.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The bottom line; null only for a withdrawn dossier.</summary>
    public Body? Summary { get; init; }

    /// <summary>The id of the status; null only for a withdrawn dossier.</summary>
    public string? Status { get; init; }

    /// <summary>Ids of topics.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];

    /// <summary>The time the case covers.</summary>
    public Edtf? Period { get; init; }

    /// <summary>How new the evidence is: as given, else the date of the newest dated source; null when there is none.</summary>
    public Edtf? AsOf { get; init; }

    /// <summary>Who takes part.</summary>
    public ImmutableArray<ActorRole> Actors { get; init; } = [];

    /// <summary>Ids of related dossiers.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>The events in the order written.</summary>
    public ImmutableArray<TimelineEntry> Timeline { get; init; } = [];

    /// <summary>The claims in the order written.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>The judgements in the order written.</summary>
    public ImmutableArray<Judgement> Judgements { get; init; } = [];

    /// <summary>The places on scales, in the order of the site's scales.</summary>
    public ImmutableArray<ScaleAssessment> Assessments { get; init; } = [];

    /// <summary>What is not known.</summary>
    public ImmutableArray<Gap> Gaps { get; init; } = [];

    /// <summary>What to watch for.</summary>
    public ImmutableArray<Milestone> Milestones { get; init; } = [];

    /// <summary>The narrative; null when there is none.</summary>
    public Body? Narrative { get; init; }

    /// <summary>Former ids.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Other names.</summary>
    public ImmutableArray<string> AlsoKnownAs { get; init; } = [];

    /// <summary>Set when the dossier is withdrawn.</summary>
    public Withdrawal? Withdrawn { get; init; }

    /// <summary>Translations, by language in ordinal order.</summary>
    public ImmutableSortedDictionary<string, DossierTranslation> Translations { get; init; } = ImmutableSortedDictionary.Create<string, DossierTranslation>(StringComparer.Ordinal);

    /// <summary>Where the title stands.</summary>
    public required SourceSpan Span { get; init; }
}
