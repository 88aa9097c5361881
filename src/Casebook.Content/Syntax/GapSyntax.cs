namespace Casebook.Content.Syntax;

/// <summary>What is not known, as written.</summary>
internal sealed class GapSyntax : SyntaxGroup
{
    /// <summary>The question.</summary>
    public YamlScalar? Question { get; set; }

    /// <summary>What was looked for.</summary>
    public YamlScalar? Tried { get; set; }

    /// <summary>A judgement or claim.</summary>
    public Located<string>? WouldChange { get; set; }
}
