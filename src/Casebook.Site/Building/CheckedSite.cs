using Casebook.Content.Assessing;
using Casebook.Content.Model;

namespace Casebook.Site.Building;

/// <summary>Content that was compiled, assessed and checked.</summary>
public sealed record CheckedSite(EvidenceBase Content, Assessment Assessment);
