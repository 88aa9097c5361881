using Casebook.Citations.Items;

namespace Casebook.Content.Syntax;

/// <summary>When and why a milestone counts as seen, as written.</summary>
internal sealed class SightingSyntax : SyntaxGroup
{
    /// <summary>The day.</summary>
    public Located<Edtf>? On { get; set; }

    /// <summary>The grounds.</summary>
    public YamlScalar? Because { get; set; }
}
