using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>How many claims carry a tag, and which.</summary>
/// <param name="Framework">The framework of the tag.</param>
/// <param name="Tag">The tag.</param>
/// <param name="Counts">Claims by confidence.</param>
/// <param name="Claims">The claims with standing support, in the order of dossiers and as written.</param>
/// <param name="Dossiers">Ids of their dossiers.</param>
public sealed record TagCount(Framework Framework, FrameworkItem Tag, ConfidenceCounts Counts, ImmutableArray<ClaimKey> Claims, ImmutableArray<string> Dossiers);
