using Casebook.Site.Output;

namespace Casebook.Site.Pages.Shared;

/// <summary>What is not known.</summary>
public sealed record GapModel
{
    /// <summary>The anchor.</summary>
    public required string Id { get; init; }

    /// <summary>The question.</summary>
    public required Html Question { get; init; }

    /// <summary>What was looked for.</summary>
    public Html? Tried { get; init; }

    /// <summary>The judgement or claim that an answer would change.</summary>
    public LinkModel? WouldChange { get; init; }

    /// <summary>Its dossier, where that is not the page's.</summary>
    public LinkModel? Dossier { get; init; }
}
