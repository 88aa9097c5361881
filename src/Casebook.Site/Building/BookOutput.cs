using System.Collections.Immutable;
using Casebook.Site.Output;

namespace Casebook.Site.Building;

/// <summary>A finished book in memory.</summary>
/// <param name="Files">The files of an EPUB in the order in which they have to stand in it: the first, which says what it is, is stored without compression.</param>
/// <param name="Chapters">How many chapters it has, title page and contents not counted.</param>
public sealed record BookOutput(ImmutableArray<OutputFile> Files, int Chapters);
