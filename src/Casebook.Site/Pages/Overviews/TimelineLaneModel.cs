using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Overviews;

/// <summary>The events of one dossier, for the drawing over all.</summary>
public sealed record TimelineLaneModel
{
    /// <summary>The dossier.</summary>
    public required LinkModel Dossier { get; init; }

    /// <summary>Its events in order of time.</summary>
    public IReadOnlyList<EventModel> Events { get; init; } = [];
}
