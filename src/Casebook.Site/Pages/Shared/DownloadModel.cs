namespace Casebook.Site.Pages.Shared;

/// <summary>A file to take away.</summary>
public sealed record DownloadModel
{
    /// <summary>The file.</summary>
    public required string Href { get; init; }

    /// <summary>bib, ris, json or csv.</summary>
    public required string Format { get; init; }
}
