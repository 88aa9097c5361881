namespace Casebook.Site.Pages.Making;

/// <summary>Facts about the build that pages show: the tool's version, and the commit and its day where they are known.</summary>
public sealed record BuildFacts(string ToolVersion, string? Commit, DateOnly? CommitDay);
