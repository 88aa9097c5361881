using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages;

/// <summary>What every page gives to its template; each page kind adds its own fields.</summary>
public abstract record PageModel
{
    private static readonly ShellModel NoShell = new() { SiteTitle = "", HomeHref = "", SearchHref = "", Root = "", Generator = "" };
    private static readonly HeadModel NoHead = new();

    /// <summary>The name of the page kind, for the theme's classes.</summary>
    public string PageKind { get; init; } = "";

    /// <summary>The name of a built-in page, whose words the theme has; null for pages with a title of their own.</summary>
    public string? Name { get; init; }

    /// <summary>The title; null where the theme has the words under the name.</summary>
    public string? Title { get; init; }

    /// <summary>The language of the title where it is not the page's.</summary>
    public string? TitleLanguage { get; init; }

    /// <summary>The language of the edition (BCP 47).</summary>
    public string Language { get; init; } = "en";

    /// <summary>ltr or rtl.</summary>
    public string Direction { get; init; } = "ltr";

    /// <summary>A description for lists of results, as plain text.</summary>
    public string? Description { get; init; }

    /// <summary>The way from the site to this page.</summary>
    public IReadOnlyList<LinkModel> Breadcrumbs { get; init; } = [];

    /// <summary>Where the page stands in a list of several pages; null for a page that is whole.</summary>
    public PaginationModel? Pagination { get; init; }

    /// <summary>What stands around the page.</summary>
    public ShellModel Shell { get; init; } = NoShell;

    /// <summary>What the head says to machines.</summary>
    public HeadModel Head { get; init; } = NoHead;
}
