using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Making;

/// <summary>Links to the files that the exports write beside pages.</summary>
internal static class Downloads
{
    private static readonly string[] Formats = ["bib", "ris", "json"];

    /// <summary>The bibliographic formats of a page by its path without extension.</summary>
    public static IReadOnlyList<DownloadModel> Of(PageScope page, string path) =>
        [.. Formats.Select(format => new DownloadModel { Href = page.HrefTo($"{path}.{format}"), Format = format })];
}
