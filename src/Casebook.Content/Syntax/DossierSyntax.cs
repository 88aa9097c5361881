using System.Collections.Immutable;
using Casebook.Citations.Items;

namespace Casebook.Content.Syntax;

/// <summary>The front matter of a dossier, as written.</summary>
internal sealed class DossierSyntax : SyntaxGroup
{
    /// <summary>The title.</summary>
    public Located<string>? Title { get; set; }

    /// <summary>The title by language.</summary>
    public ImmutableArray<KeyValuePair<Located<string>, Located<string>>> Titles { get; set; } = [];

    /// <summary>The bottom line.</summary>
    public YamlScalar? Summary { get; set; }

    /// <summary>The status.</summary>
    public Located<string>? Status { get; set; }

    /// <summary>Topics.</summary>
    public ImmutableArray<Located<string>> Topics { get; set; } = [];

    /// <summary>The time the case covers.</summary>
    public Located<Edtf>? Period { get; set; }

    /// <summary>How new the evidence is.</summary>
    public Located<Edtf>? AsOf { get; set; }

    /// <summary>Who takes part.</summary>
    public ImmutableArray<ActorRoleSyntax> Actors { get; set; } = [];

    /// <summary>Related dossiers.</summary>
    public ImmutableArray<Located<string>> Related { get; set; } = [];

    /// <summary>Events.</summary>
    public ImmutableArray<TimelineEntrySyntax> Timeline { get; set; } = [];

    /// <summary>Claims.</summary>
    public ImmutableArray<ClaimSyntax> Claims { get; set; } = [];

    /// <summary>Judgements.</summary>
    public ImmutableArray<JudgementSyntax> Judgements { get; set; } = [];

    /// <summary>Places on scales.</summary>
    public ImmutableArray<AssessmentSyntax> Assessments { get; set; } = [];

    /// <summary>Gaps.</summary>
    public ImmutableArray<GapSyntax> Gaps { get; set; } = [];

    /// <summary>Milestones.</summary>
    public ImmutableArray<MilestoneSyntax> Milestones { get; set; } = [];

    /// <summary>Former ids.</summary>
    public ImmutableArray<Located<string>> Aliases { get; set; } = [];

    /// <summary>Other names.</summary>
    public ImmutableArray<Located<string>> AlsoKnownAs { get; set; } = [];

    /// <summary>Its withdrawal.</summary>
    public WithdrawalSyntax? Withdrawn { get; set; }
}
