namespace Casebook.Site.Pages.Shared;

/// <summary>A part of a list that goes over several pages.</summary>
public sealed record PaginationLink
{
    /// <summary>Its page.</summary>
    public required string Href { get; init; }

    /// <summary>Its number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What it begins with.</summary>
    public string? From { get; init; }

    /// <summary>True for the part that is shown.</summary>
    public bool IsCurrent { get; init; }
}
