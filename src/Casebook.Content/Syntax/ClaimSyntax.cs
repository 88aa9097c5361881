using System.Collections.Immutable;
using Casebook.Citations.Items;
using Casebook.Content.Model;

namespace Casebook.Content.Syntax;

/// <summary>A claim, as written.</summary>
internal sealed class ClaimSyntax : SyntaxGroup
{
    /// <summary>Its id.</summary>
    public Located<string>? Id { get; set; }

    /// <summary>The sentence.</summary>
    public YamlScalar? Statement { get; set; }

    /// <summary>When it happened.</summary>
    public Located<Edtf>? Date { get; set; }

    /// <summary>The confidence.</summary>
    public Located<Confidence>? Confidence { get; set; }

    /// <summary>The reason.</summary>
    public YamlScalar? Because { get; set; }

    /// <summary>The evidence.</summary>
    public ImmutableArray<EvidenceSyntax> Evidence { get; set; } = [];

    /// <summary>Ratings by hypothesis.</summary>
    public ImmutableArray<KeyValuePair<Located<string>, RatingSyntax>> BearsOn { get; set; } = [];

    /// <summary>Explanations.</summary>
    public ImmutableArray<Located<string>> Explains { get; set; } = [];

    /// <summary>Tags.</summary>
    public ImmutableArray<Located<string>> Tags { get; set; } = [];

    /// <summary>Its withdrawal.</summary>
    public WithdrawalSyntax? Withdrawn { get; set; }
}
