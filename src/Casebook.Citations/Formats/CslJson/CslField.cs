using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.CslJson;

/// <summary>A name with its value, and the place of the name.</summary>
public sealed record CslField(string Name, TextSpan NameSpan, CslValue Value);
