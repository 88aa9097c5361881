using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.Ris;

/// <summary>A tag with its value, and the places of both; a value of several lines keeps its line ends.</summary>
internal sealed record RisLine(string Tag, string Value, TextSpan TagSpan, TextSpan ValueSpan);
