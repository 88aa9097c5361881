using System.Collections.Immutable;

namespace Casebook.Content.Assessing;

/// <summary>The hypotheses in first place of one dossier's matrix before and after something is taken away; after is empty when the matrix is.</summary>
/// <param name="Dossier">The id of the dossier.</param>
/// <param name="Before">Ids of hypotheses in the framework's order.</param>
/// <param name="After">Ids of hypotheses in the framework's order.</param>
public sealed record FirstPlaceChange(string Dossier, ImmutableArray<string> Before, ImmutableArray<string> After);
