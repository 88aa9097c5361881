namespace Casebook.Content.Assessing;

/// <summary>Claims by state, and how much else a dossier holds; no sums are taken across dossiers.</summary>
/// <param name="Corroborated">Claims on two or more origins.</param>
/// <param name="SingleOrigin">Claims on one origin.</param>
/// <param name="Disputed">Claims that standing evidence disputes.</param>
/// <param name="Unsupported">Claims without standing support.</param>
/// <param name="Withdrawn">Claims withdrawn.</param>
/// <param name="Sources">Distinct sources that count for or against a claim.</param>
/// <param name="Roots">Distinct roots of those sources.</param>
/// <param name="Gaps">Gaps.</param>
public sealed record DossierCounts(int Corroborated, int SingleOrigin, int Disputed, int Unsupported, int Withdrawn, int Sources, int Roots, int Gaps)
{
    /// <summary>The claims that are not withdrawn.</summary>
    public int Claims => Corroborated + SingleOrigin + Disputed + Unsupported;
}
