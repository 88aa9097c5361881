namespace Casebook.Content.Syntax;

/// <summary>An entry of the navigation, as written.</summary>
internal sealed class NavigationSyntax : SyntaxGroup
{
    /// <summary>A page that every site has.</summary>
    public Located<string>? BuiltIn { get; set; }

    /// <summary>A free page.</summary>
    public Located<string>? To { get; set; }

    /// <summary>The words shown.</summary>
    public ByLanguage<Located<string>>? Label { get; set; }
}
