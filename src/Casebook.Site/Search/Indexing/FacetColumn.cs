using System.Collections.Immutable;
using Casebook.Site.Output;

namespace Casebook.Site.Search.Indexing;

/// <summary>The values of one facet for all documents.</summary>
/// <param name="File">The file.</param>
/// <param name="Values">The ids of values, ordinal; sets name them by number.</param>
internal sealed record FacetColumn(OutputFile File, ImmutableArray<string> Values);
