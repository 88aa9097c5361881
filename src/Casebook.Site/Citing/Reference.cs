using System.Collections.Immutable;

namespace Casebook.Site.Citing;

/// <summary>An entry of a page's references.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Entry">The entry as HTML, without the number that a numeric style begins it with.</param>
/// <param name="Number">The citation number.</param>
/// <param name="Places">The numbers of the places that cite it, in reading order, from 1.</param>
public sealed record Reference(string Source, string Entry, int Number, ImmutableArray<int> Places);
