using Casebook.Content.Model;

namespace Casebook.Content.Syntax;

/// <summary>A source that another goes back to, as written.</summary>
internal sealed class DerivationSyntax : SyntaxGroup
{
    /// <summary>The source.</summary>
    public Located<string>? Source { get; set; }

    /// <summary>How.</summary>
    public DerivationRelation Relation { get; set; }
}
