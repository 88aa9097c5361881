using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.CslJson;

/// <summary>A text, number, truth value or nothing; the text of the latter three is as written. A reader of YAML gives every scalar as text.</summary>
public sealed record CslScalar(string Text, CslScalarKind Kind, TextSpan Span) : CslValue(Span)
{
    /// <summary>True for 1, true and yes, however written.</summary>
    internal bool IsTrue => Kind != CslScalarKind.Null && Text.Trim().ToLowerInvariant() is "1" or "true" or "yes";
}
