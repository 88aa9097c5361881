using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Citing;

namespace Casebook.Site.Exports;

/// <summary>What exports are made of.</summary>
/// <param name="Content">The content.</param>
/// <param name="Assessment">Its figures.</param>
/// <param name="ToolVersion">The version of the tool.</param>
/// <param name="Commit">The last commit that changed the site's files, or null.</param>
/// <param name="CommitDay">Its day, or null.</param>
public sealed record ExportInputs(EvidenceBase Content, Assessment Assessment, string ToolVersion, string? Commit = null, DateOnly? CommitDay = null)
{
    /// <summary>The name of the build; null where no site is built.</summary>
    public string? BuildId { get; init; }

    /// <summary>The citation style and locale that the pages use; null when nothing is cited.</summary>
    public StyleShelf? Citing { get; init; }
}
