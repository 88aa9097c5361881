namespace Casebook.Content.Model;

/// <summary>The block directives that a narrative may hold.</summary>
public enum DirectiveKind
{
    /// <summary>Shows a claim in place: its id.</summary>
    Claim,

    /// <summary>Shows the evidence of a claim: its id.</summary>
    Evidence,

    /// <summary>Shows the dossier's timeline.</summary>
    Timeline,

    /// <summary>Shows the dossier's hypotheses matrix.</summary>
    Matrix,

    /// <summary>Shows the dossier's judgements.</summary>
    Judgements,

    /// <summary>Shows the dossier's gaps.</summary>
    Gaps,

    /// <summary>A quotation.</summary>
    Quote,

    /// <summary>A remark set apart.</summary>
    Note,

    /// <summary>A figure with a caption: the path of a media file.</summary>
    Figure,
}
