using Casebook.Content.Assessing;
using Casebook.Content.Model;

namespace Casebook.Site.Building;

/// <summary>What a finished site is; its files went to the sink of the build.</summary>
/// <param name="Files">The number of all files, the manifest among them.</param>
/// <param name="Pages">How many of them are pages of the site; redirects are not counted.</param>
/// <param name="Content">What was built.</param>
/// <param name="Assessment">Its figures.</param>
public sealed record SiteOutput(int Files, int Pages, EvidenceBase Content, Assessment Assessment);
