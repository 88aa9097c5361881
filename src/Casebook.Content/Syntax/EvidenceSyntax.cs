using Casebook.Content.Model;

namespace Casebook.Content.Syntax;

/// <summary>A use of a source in a claim, as written.</summary>
internal sealed class EvidenceSyntax : SyntaxGroup
{
    /// <summary>The source.</summary>
    public Located<string>? Source { get; set; }

    /// <summary>For, against or background.</summary>
    public Stance Stance { get; set; }

    /// <summary>The grade.</summary>
    public CredibilitySyntax? Credibility { get; set; }

    /// <summary>The place in the source.</summary>
    public Locator? Locator { get; set; }

    /// <summary>The words.</summary>
    public QuoteSyntax? Quote { get; set; }
}
