using Casebook.Citations.Formats;

namespace Casebook.Content.Binding;

/// <summary>Where a source is declared: in a file of its own, in a library, or in a library with a file that appraises it.</summary>
internal sealed record SourceOrigin(string Id, ParsedFile? File, LibraryEntry? Record, ParsedFile? Library);
