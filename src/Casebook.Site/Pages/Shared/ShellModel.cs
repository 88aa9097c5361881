namespace Casebook.Site.Pages.Shared;

/// <summary>What stands around every page.</summary>
public sealed record ShellModel
{
    /// <summary>The title of the site.</summary>
    public required string SiteTitle { get; init; }

    /// <summary>The home page.</summary>
    public required string HomeHref { get; init; }

    /// <summary>The search page.</summary>
    public required string SearchHref { get; init; }

    /// <summary>The way to the root of the site: empty or a row of ../.</summary>
    public required string Root { get; init; }

    /// <summary>The main navigation.</summary>
    public IReadOnlyList<LinkModel> Navigation { get; init; } = [];

    /// <summary>The editions, the current one among them; empty on a site of one language.</summary>
    public IReadOnlyList<LanguageModel> Languages { get; init; } = [];

    /// <summary>The site's date of evidence.</summary>
    public DateModel? EvidenceDate { get; init; }

    /// <summary>The tool and its version.</summary>
    public required string Generator { get; init; }

    /// <summary>The name of the build, the same for the same files.</summary>
    public string BuildId { get; init; } = "";

    /// <summary>The last commit that changed the site's files.</summary>
    public string? Commit { get; init; }

    /// <summary>The day of that commit.</summary>
    public DateModel? CommitDay { get; init; }

    /// <summary>True when the site's files differ from that commit.</summary>
    public bool HasLocalChanges { get; init; }

    /// <summary>The name of the licence that the site's texts are under.</summary>
    public string? Licence { get; init; }

    /// <summary>Where to edit the page's file.</summary>
    public string? EditHref { get; init; }

    /// <summary>The repository.</summary>
    public string? RepositoryHref { get; init; }

    /// <summary>The address of the newest edition of the site.</summary>
    public string? SiteUrl { get; init; }
}
