namespace Casebook.Content.Assessing;

/// <summary>One dossier in the overview of hypotheses; a dossier without a matrix has no rows and no first place.</summary>
/// <param name="Dossier">The id of the dossier.</param>
/// <param name="Matrix">Its matrix: which is first, by how much, on how many rows, sensitive or not.</param>
public sealed record OverviewRow(string Dossier, HypothesisMatrix Matrix);
