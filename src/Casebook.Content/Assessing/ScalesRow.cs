using System.Collections.Immutable;

namespace Casebook.Content.Assessing;

/// <summary>The places of one dossier on each scale, in the order of the columns; null where it has none.</summary>
public sealed record ScalesRow(string Dossier, ImmutableArray<ScalePlace?> Places);
