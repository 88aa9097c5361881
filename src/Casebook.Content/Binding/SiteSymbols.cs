using System.Collections.Immutable;

namespace Casebook.Content.Binding;

/// <summary>All names of a site, and the files that declare them, each id once.</summary>
/// <param name="Table">The names.</param>
/// <param name="Sources">The sources in the order of their ids.</param>
/// <param name="Files">The files that declare a thing of their own, or translate one, without those that came second.</param>
internal sealed record SiteSymbols(SymbolTable Table, ImmutableArray<SourceOrigin> Sources, ImmutableArray<ParsedFile> Files);
