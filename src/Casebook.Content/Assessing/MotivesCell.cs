using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>The claims of a dossier that speak for one explanation.</summary>
/// <param name="Counts">How many, by confidence.</param>
/// <param name="Claims">Which, with standing support, in the order written.</param>
public sealed record MotivesCell(ConfidenceCounts Counts, ImmutableArray<ClaimKey> Claims);
