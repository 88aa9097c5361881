namespace Casebook.Content.Syntax;

/// <summary>A claim in another language, as written.</summary>
internal sealed class TranslatedClaimSyntax : SyntaxGroup
{
    /// <summary>The sentence.</summary>
    public YamlScalar? Statement { get; set; }
}
