using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Syntax;

/// <summary>A place on a scale, as written.</summary>
internal sealed class AssessmentSyntax : SyntaxGroup
{
    /// <summary>The scale.</summary>
    public Located<string>? Scale { get; set; }

    /// <summary>The level.</summary>
    public Located<string>? Level { get; set; }

    /// <summary>The confidence.</summary>
    public Confidence? Confidence { get; set; }

    /// <summary>The reason.</summary>
    public YamlScalar? Because { get; set; }

    /// <summary>Claims.</summary>
    public ImmutableArray<Located<string>> RestsOn { get; set; } = [];
}
