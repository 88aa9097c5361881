namespace Casebook.Citations.Items;

/// <summary>The words of a variable in another language (BCP 47).</summary>
public sealed record Translation(string Language, string Text);
