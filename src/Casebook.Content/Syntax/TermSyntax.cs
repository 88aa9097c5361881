namespace Casebook.Content.Syntax;

/// <summary>A term of the glossary, as written.</summary>
internal sealed class TermSyntax : SyntaxGroup
{
    /// <summary>The term.</summary>
    public ByLanguage<Located<string>>? Term { get; set; }

    /// <summary>What it means.</summary>
    public ByLanguage<YamlScalar>? Means { get; set; }
}
