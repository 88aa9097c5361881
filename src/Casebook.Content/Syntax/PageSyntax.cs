using System.Collections.Immutable;

namespace Casebook.Content.Syntax;

/// <summary>The front matter of a page, as written.</summary>
internal sealed class PageSyntax : SyntaxGroup
{
    /// <summary>The title.</summary>
    public Located<string>? Title { get; set; }

    /// <summary>The title by language.</summary>
    public ImmutableArray<KeyValuePair<Located<string>, Located<string>>> Titles { get; set; } = [];

    /// <summary>The summary.</summary>
    public YamlScalar? Summary { get; set; }

    /// <summary>Former ids.</summary>
    public ImmutableArray<Located<string>> Aliases { get; set; } = [];
}
