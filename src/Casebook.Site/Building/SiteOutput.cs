using System.Collections.Immutable;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Output;

namespace Casebook.Site.Building;

/// <summary>A finished site in memory.</summary>
/// <param name="Files">All files in ordinal order of their paths.</param>
/// <param name="Pages">How many of them are pages of the site; redirects are not counted.</param>
/// <param name="Content">What was built.</param>
/// <param name="Assessment">Its figures.</param>
public sealed record SiteOutput(ImmutableArray<OutputFile> Files, int Pages, EvidenceBase Content, Assessment Assessment);
