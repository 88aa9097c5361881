using Casebook.Content.Model;

namespace Casebook.Content.Syntax;

/// <summary>A rating of a claim against a hypothesis, as written.</summary>
internal sealed class RatingSyntax : SyntaxGroup
{
    /// <summary>The rating.</summary>
    public Located<Consistency>? Consistency { get; set; }

    /// <summary>The reason.</summary>
    public YamlScalar? Because { get; set; }
}
