namespace Casebook.Site.Pages.Making;

/// <summary>Facts about the build that pages show; what is not known is empty or null.</summary>
public sealed record BuildFacts
{
    /// <summary>The version of the tool.</summary>
    public string ToolVersion { get; init; } = "";

    /// <summary>The name of the build, the same for the same input.</summary>
    public string BuildId { get; init; } = "";

    /// <summary>The last commit that changed the site's files.</summary>
    public string? Commit { get; init; }

    /// <summary>Its day.</summary>
    public DateOnly? CommitDay { get; init; }

    /// <summary>True when the site's files differ from that commit.</summary>
    public bool HasLocalChanges { get; init; }
}
