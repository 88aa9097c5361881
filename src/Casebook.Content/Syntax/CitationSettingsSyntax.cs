using Casebook.Content.Model;

namespace Casebook.Content.Syntax;

/// <summary>The settings of citations, as written.</summary>
internal sealed class CitationSettingsSyntax : SyntaxGroup
{
    /// <summary>The style.</summary>
    public Located<string>? Style { get; set; }

    /// <summary>The locale.</summary>
    public Located<string>? Locale { get; set; }

    /// <summary>The scope.</summary>
    public CitationScope? Scope { get; set; }
}
