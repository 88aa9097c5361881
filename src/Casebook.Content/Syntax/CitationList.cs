using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Syntax;

/// <summary>The keys of one citation, and the place of a key that should have been parted from the one before by a semicolon.</summary>
internal sealed record CitationList(ImmutableArray<CitationKey> Keys, TextSpan? StrayKey);
