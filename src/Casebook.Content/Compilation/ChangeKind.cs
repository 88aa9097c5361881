namespace Casebook.Content.Compilation;

/// <summary>What happened to a dossier, a claim or a judgement.</summary>
public enum ChangeKind
{
    /// <summary>The dossier is new.</summary>
    DossierAdded,

    /// <summary>The dossier was withdrawn.</summary>
    DossierWithdrawn,

    /// <summary>The dossier's file is gone.</summary>
    DossierRemoved,

    /// <summary>The claim is new.</summary>
    ClaimAdded,

    /// <summary>The claim says something in other words.</summary>
    ClaimReworded,

    /// <summary>The confidence in the claim is another.</summary>
    ClaimConfidence,

    /// <summary>The claim was withdrawn.</summary>
    ClaimWithdrawn,

    /// <summary>The claim is gone.</summary>
    ClaimRemoved,

    /// <summary>The judgement is new.</summary>
    JudgementAdded,

    /// <summary>The judgement says something in other words.</summary>
    JudgementReworded,

    /// <summary>The likelihood of the judgement is another.</summary>
    JudgementLikelihood,

    /// <summary>The confidence in the judgement is another.</summary>
    JudgementConfidence,

    /// <summary>The judgement is gone.</summary>
    JudgementRemoved,
}
