namespace Casebook.Site.Pages.Shared;

/// <summary>An entry of the table of contents.</summary>
public sealed record ContentsEntry
{
    /// <summary>The place on the page.</summary>
    public required string Href { get; init; }

    /// <summary>The words; null where the theme has them under the name.</summary>
    public string? Text { get; init; }

    /// <summary>The name of a section whose words the theme has.</summary>
    public string? Name { get; init; }

    /// <summary>True for a heading below another.</summary>
    public bool IsNested { get; init; }
}
