namespace Casebook.Site.Pages.Shared;

/// <summary>Where a page stands in a list that goes over several pages.</summary>
public sealed record PaginationModel
{
    /// <summary>The number of this part, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The number of parts.</summary>
    public required int Count { get; init; }

    /// <summary>All parts in order.</summary>
    public IReadOnlyList<PaginationLink> All { get; init; } = [];

    /// <summary>The part before.</summary>
    public string? PreviousHref { get; init; }

    /// <summary>The part after.</summary>
    public string? NextHref { get; init; }
}
