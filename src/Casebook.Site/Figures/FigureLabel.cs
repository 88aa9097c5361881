namespace Casebook.Site.Figures;

/// <summary>What a figure says in words to those who do not see it; the data stand in a table beside it.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Description">What is to be seen in it, or null.</param>
public sealed record FigureLabel(string Title, string? Description = null);
