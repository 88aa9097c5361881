namespace Casebook.Site.Citing;

/// <summary>A note of a note style: its number, its text as HTML, and the number of the place it belongs to.</summary>
public sealed record CitationNote(int Number, string Text, int Place);
