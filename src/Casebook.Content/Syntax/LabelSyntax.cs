namespace Casebook.Content.Syntax;

/// <summary>An entry of a list of the settings, as written.</summary>
internal sealed class LabelSyntax : SyntaxGroup
{
    /// <summary>The name.</summary>
    public ByLanguage<Located<string>>? Name { get; set; }
}
