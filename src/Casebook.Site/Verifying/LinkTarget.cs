namespace Casebook.Site.Verifying;

/// <summary>Where an address leads.</summary>
/// <param name="File">The path from the root of the site; empty for the page that the address stands on.</param>
/// <param name="Anchor">The number of the place's name when it stands in the address with escapes, or null.</param>
internal sealed record LinkTarget(string File, int? Anchor)
{
    /// <summary>True for an address from the root of a server.</summary>
    public bool IsRooted { get; init; }

    /// <summary>True when the file is there.</summary>
    public bool Exists { get; init; }

    /// <summary>The file when it is a page.</summary>
    public PageFacts? Page { get; init; }
}
