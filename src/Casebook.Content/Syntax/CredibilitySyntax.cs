namespace Casebook.Content.Syntax;

/// <summary>The grade of a piece of information, as written.</summary>
internal sealed class CredibilitySyntax : SyntaxGroup
{
    /// <summary>1 to 6.</summary>
    public Located<int>? Code { get; set; }

    /// <summary>The reason.</summary>
    public YamlScalar? Because { get; set; }
}
