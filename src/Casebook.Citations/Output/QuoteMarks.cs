namespace Casebook.Citations.Output;

/// <summary>The quotation marks of a locale and whether commas and periods go inside the closing one.</summary>
internal sealed record QuoteMarks(string Open, string Close, string InnerOpen, string InnerClose, bool PunctuationInside);
