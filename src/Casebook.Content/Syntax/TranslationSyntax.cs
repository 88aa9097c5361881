using System.Collections.Immutable;

namespace Casebook.Content.Syntax;

/// <summary>The front matter of a dossier's translation, as written.</summary>
internal sealed class TranslationSyntax : SyntaxGroup
{
    /// <summary>The title.</summary>
    public Located<string>? Title { get; set; }

    /// <summary>The bottom line.</summary>
    public YamlScalar? Summary { get; set; }

    /// <summary>Claims by id.</summary>
    public ImmutableArray<KeyValuePair<Located<string>, TranslatedClaimSyntax>> Claims { get; set; } = [];

    /// <summary>Judgements by id.</summary>
    public ImmutableArray<KeyValuePair<Located<string>, TranslatedJudgementSyntax>> Judgements { get; set; } = [];
}
