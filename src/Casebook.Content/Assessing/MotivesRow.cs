using System.Collections.Immutable;

namespace Casebook.Content.Assessing;

/// <summary>The claims of one dossier for each explanation, in the order of the columns.</summary>
public sealed record MotivesRow(string Dossier, ImmutableArray<MotivesCell> Cells);
