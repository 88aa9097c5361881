using System.Collections.Immutable;

namespace Casebook.Content.Syntax;

/// <summary>The frameworks that a site uses, as written.</summary>
internal sealed class FrameworkSettingsSyntax : SyntaxGroup
{
    /// <summary>Hypotheses.</summary>
    public Located<string>? Hypotheses { get; set; }

    /// <summary>Explanations.</summary>
    public Located<string>? Explanations { get; set; }

    /// <summary>Scales.</summary>
    public ImmutableArray<Located<string>> Scales { get; set; } = [];

    /// <summary>Tags.</summary>
    public ImmutableArray<Located<string>> Tags { get; set; } = [];
}
