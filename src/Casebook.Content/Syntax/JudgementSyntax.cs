using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Syntax;

/// <summary>A judgement, as written.</summary>
internal sealed class JudgementSyntax : SyntaxGroup
{
    /// <summary>Its id.</summary>
    public Located<string>? Id { get; set; }

    /// <summary>The sentence.</summary>
    public YamlScalar? Text { get; set; }

    /// <summary>A word of the scale.</summary>
    public Located<string>? Likelihood { get; set; }

    /// <summary>The confidence.</summary>
    public Confidence? Confidence { get; set; }

    /// <summary>The reason.</summary>
    public YamlScalar? Because { get; set; }

    /// <summary>Claims.</summary>
    public ImmutableArray<Located<string>> RestsOn { get; set; } = [];

    /// <summary>What is assumed.</summary>
    public ImmutableArray<YamlScalar> Assumptions { get; set; } = [];
}
