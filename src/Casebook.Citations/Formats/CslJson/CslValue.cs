using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.CslJson;

/// <summary>A value of a CSL record before its meaning is known, from JSON or YAML, with its place in the file.</summary>
public abstract record CslValue(TextSpan Span)
{
    /// <summary>What the value is, in words for a message.</summary>
    internal string Told => this switch
    {
        CslMap => "a mapping",
        CslList => "a list",
        CslScalar { Kind: CslScalarKind.Null } => "empty",
        CslScalar { Kind: CslScalarKind.Number } => "a number",
        CslScalar { Kind: CslScalarKind.Boolean } => "true or false",
        _ => "text",
    };
}
