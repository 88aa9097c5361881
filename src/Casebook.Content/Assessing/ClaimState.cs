namespace Casebook.Content.Assessing;

/// <summary>What the evidence makes of a claim, mechanically; tested in the order disputed, corroborated, single origin, unsupported.</summary>
public enum ClaimState
{
    /// <summary>Any standing evidence disputes it.</summary>
    Disputed,

    /// <summary>Two or more origins support it.</summary>
    Corroborated,

    /// <summary>One origin supports it.</summary>
    SingleOrigin,

    /// <summary>No standing evidence supports it.</summary>
    Unsupported,

    /// <summary>The claim or its dossier is withdrawn.</summary>
    Withdrawn,
}
