using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Overviews;

/// <summary>The events of a year.</summary>
public sealed record YearModel
{
    /// <summary>The year, or a dash where it is not known.</summary>
    public required string Year { get; init; }

    /// <summary>The anchor.</summary>
    public required string Id { get; init; }

    /// <summary>The events in order of time.</summary>
    public IReadOnlyList<EventModel> Events { get; init; } = [];
}
