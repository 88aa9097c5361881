using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Sources;

/// <summary>An archived copy.</summary>
public sealed record ArchiveModel
{
    /// <summary>Its address.</summary>
    public required string Url { get; init; }

    /// <summary>The day.</summary>
    public DateModel? Taken { get; init; }

    /// <summary>The SHA-256 of the copy.</summary>
    public string? Sha256 { get; init; }
}
