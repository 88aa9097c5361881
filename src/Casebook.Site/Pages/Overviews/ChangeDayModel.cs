using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Overviews;

/// <summary>The changes of one day.</summary>
public sealed record ChangeDayModel
{
    /// <summary>The anchor.</summary>
    public required string Id { get; init; }

    /// <summary>The day.</summary>
    public required DateModel Day { get; init; }

    /// <summary>The changes by dossier.</summary>
    public IReadOnlyList<ChangeModel> Changes { get; init; } = [];
}
