namespace Casebook.Site.Figures;

/// <summary>A row of a small matrix.</summary>
public sealed record GridRow(FigureName Name, IReadOnlyList<GridCell> Cells);
