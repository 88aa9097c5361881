using Casebook.Site.Output;

namespace Casebook.Site.Pages.Terms;

/// <summary>A term.</summary>
public sealed record TermModel
{
    /// <summary>The anchor.</summary>
    public required string Id { get; init; }

    /// <summary>The term.</summary>
    public required string Name { get; init; }

    /// <summary>The language of the term where it is not the page's.</summary>
    public string? Language { get; init; }

    /// <summary>What it means.</summary>
    public required Html Means { get; init; }
}
