using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.Ris;

/// <summary>A record before its meaning is known: the value of TY, the other lines in their order, the place of the whole.</summary>
internal sealed record RisRecord(RisLine Type, List<RisLine> Lines, TextSpan Span);
