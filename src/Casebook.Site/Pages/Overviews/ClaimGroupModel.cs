using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Overviews;

/// <summary>The claims of a dossier in a list.</summary>
public sealed record ClaimGroupModel
{
    /// <summary>The dossier.</summary>
    public required LinkModel Dossier { get; init; }

    /// <summary>The claims.</summary>
    public IReadOnlyList<ClaimLinkModel> Claims { get; init; } = [];
}
