using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>A dossier's place on a scale.</summary>
/// <param name="Assessment">The entry.</param>
/// <param name="Level">The level.</param>
/// <param name="Rank">Its number on the scale, from 1 for the least.</param>
/// <param name="Of">The number of levels.</param>
public sealed record ScalePlace(ScaleAssessment Assessment, FrameworkItem Level, int Rank, int Of);
