using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Syntax;

/// <summary>A framework, as written.</summary>
internal sealed class FrameworkSyntax : SyntaxGroup
{
    /// <summary>What it is for.</summary>
    public Located<FrameworkKind>? Kind { get; set; }

    /// <summary>The title.</summary>
    public ByLanguage<Located<string>>? Title { get; set; }

    /// <summary>The question.</summary>
    public ByLanguage<YamlScalar>? Question { get; set; }

    /// <summary>Where it comes from.</summary>
    public ByLanguage<YamlScalar>? Because { get; set; }

    /// <summary>Its items.</summary>
    public ImmutableArray<FrameworkItemSyntax> Items { get; set; } = [];
}
