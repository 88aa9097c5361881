using Casebook.Citations.Items;

namespace Casebook.Content.Syntax;

/// <summary>What to watch for, as written.</summary>
internal sealed class MilestoneSyntax : SyntaxGroup
{
    /// <summary>The date.</summary>
    public Located<Edtf>? By { get; set; }

    /// <summary>What is expected.</summary>
    public YamlScalar? Expect { get; set; }

    /// <summary>The hypothesis it would speak for.</summary>
    public Located<string>? IfSeen { get; set; }

    /// <summary>When and why it counts as seen.</summary>
    public SightingSyntax? Seen { get; set; }
}
