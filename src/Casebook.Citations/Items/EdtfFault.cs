namespace Casebook.Citations.Items;

/// <summary>Why a text is no date of level 0 or 1: a message, the place in UTF-16 units, and where one can be told the text that is due.</summary>
public sealed record EdtfFault(string Message, int Offset, int Length, string? Suggestion);
