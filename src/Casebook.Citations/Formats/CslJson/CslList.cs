using System.Collections.Immutable;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.CslJson;

/// <summary>Values in the order of the file.</summary>
public sealed record CslList(ImmutableArray<CslValue> Values, TextSpan Span) : CslValue(Span);
