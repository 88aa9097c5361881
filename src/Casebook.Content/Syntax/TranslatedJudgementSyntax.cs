namespace Casebook.Content.Syntax;

/// <summary>A judgement in another language, as written.</summary>
internal sealed class TranslatedJudgementSyntax : SyntaxGroup
{
    /// <summary>The sentence.</summary>
    public YamlScalar? Text { get; set; }
}
