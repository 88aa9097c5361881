using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.BibTex;

/// <summary>A field of an entry: its lower-case name, its value in TeX with abbreviations filled in, and the places of both.</summary>
internal sealed record BibField(string Name, string Value, TextSpan NameSpan, TextSpan ValueSpan);
