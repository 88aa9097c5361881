namespace Casebook.Content.Syntax;

/// <summary>An item of a framework, as written.</summary>
internal sealed class FrameworkItemSyntax : SyntaxGroup
{
    /// <summary>Its id.</summary>
    public Located<string>? Id { get; set; }

    /// <summary>Its name.</summary>
    public ByLanguage<Located<string>>? Name { get; set; }

    /// <summary>What it means.</summary>
    public ByLanguage<YamlScalar>? Means { get; set; }
}
