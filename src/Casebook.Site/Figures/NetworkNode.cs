namespace Casebook.Site.Figures;

/// <summary>Something in a network.</summary>
/// <param name="Name">Its words and address.</param>
/// <param name="Kind">A class, for example actor or dossier; dossiers are drawn as squares.</param>
public sealed record NetworkNode(FigureName Name, string Kind);
