namespace Casebook.Site.Pages.Shared;

/// <summary>A claim in a list.</summary>
public sealed record ClaimLinkModel
{
    /// <summary>The claim's place.</summary>
    public required string Href { get; init; }

    /// <summary>The sentence as plain text.</summary>
    public required string Text { get; init; }

    /// <summary>The language of the sentence where it is not the page's.</summary>
    public string? Language { get; init; }

    /// <summary>Its state.</summary>
    public required string State { get; init; }

    /// <summary>high, moderate or low.</summary>
    public string? Confidence { get; init; }

    /// <summary>Its dossier, where that is not the page's.</summary>
    public LinkModel? Dossier { get; init; }

    /// <summary>True when it is withdrawn.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>Sources that support it.</summary>
    public int ForSources { get; init; }

    /// <summary>Their origins.</summary>
    public int ForOrigins { get; init; }

    /// <summary>Sources that dispute it.</summary>
    public int AgainstSources { get; init; }

    /// <summary>Their origins.</summary>
    public int AgainstOrigins { get; init; }
}
