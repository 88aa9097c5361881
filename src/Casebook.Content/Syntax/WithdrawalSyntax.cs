using Casebook.Citations.Items;

namespace Casebook.Content.Syntax;

/// <summary>The withdrawal of a thing or a claim, as written.</summary>
internal sealed class WithdrawalSyntax : SyntaxGroup
{
    /// <summary>The day.</summary>
    public Located<Edtf>? On { get; set; }

    /// <summary>The reason.</summary>
    public YamlScalar? Because { get; set; }

    /// <summary>What stands in its place.</summary>
    public Located<string>? ReplacedBy { get; set; }
}
