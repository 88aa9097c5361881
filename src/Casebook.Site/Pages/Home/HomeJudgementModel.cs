using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Home;

/// <summary>A judgement on the home page.</summary>
public sealed record HomeJudgementModel
{
    /// <summary>The dossier.</summary>
    public required LinkModel Dossier { get; init; }

    /// <summary>The sentence as plain text.</summary>
    public required string Text { get; init; }

    /// <summary>The language of the sentence where it is not the page's.</summary>
    public string? Language { get; init; }

    /// <summary>The word of the scale.</summary>
    public required string Likelihood { get; init; }

    /// <summary>The least per cent.</summary>
    public int From { get; init; }

    /// <summary>The most per cent.</summary>
    public int To { get; init; }

    /// <summary>high, moderate or low.</summary>
    public string? Confidence { get; init; }
}
