using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Making;

/// <summary>Links to the files that the exports write beside pages.</summary>
internal static class Downloads
{
    private static readonly string[] Formats = ["bib", "ris", "json"];

    /// <summary>The bibliographic formats of a page by its path without extension.</summary>
    public static IReadOnlyList<DownloadModel> Of(PageScope page, string path) =>
        Beside(page.HrefTo($"{path}.{Formats[0]}")[..^Formats[0].Length]);

    private static DownloadModel[] Beside(string stem) => Array.ConvertAll(Formats, format => new DownloadModel { Href = stem + format, Format = format });
}
