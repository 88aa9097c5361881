using Casebook.Citations.Styles;

namespace Casebook.Citations.Rendering;

/// <summary>The parts of a date element in their order with the delimiter between them.</summary>
internal sealed record LocalizedDate(DatePartElement[] Parts, string Delimiter);
