namespace Casebook.Site.Figures;

/// <summary>A cell of a small matrix.</summary>
/// <param name="Letters">One to three letters or figures.</param>
/// <param name="Kind">A class, for example the rating in lower case, first or empty.</param>
/// <param name="Words">What it says in full.</param>
/// <param name="Strength">How dark it is drawn without a theme, from 0 to 1.</param>
public sealed record GridCell(string Letters, string Kind, string Words, double Strength);
