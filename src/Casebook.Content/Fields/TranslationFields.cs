using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>The fields of a dossier's translation.</summary>
internal static class TranslationFields
{
    private static readonly FieldTable<TranslatedClaimSyntax> Claim = new FieldTable<TranslatedClaimSyntax>("translated-claim", "a translated claim", "A claim in the language of the file.")
        .With("statement", FieldTypes.Inline, Need.Required, "The sentence.", (group, value) => group.Statement = value);

    private static readonly FieldTable<TranslatedJudgementSyntax> Judgement = new FieldTable<TranslatedJudgementSyntax>("translated-judgement", "a translated judgement", "A judgement in the language of the file.")
        .With("text", FieldTypes.Inline, Need.Required, "The sentence.", (group, value) => group.Text = value);

    public static readonly FieldTable<TranslationSyntax> Table = new FieldTable<TranslationSyntax>("translation", "a translation", "A dossier in another language: content/dossiers/<id>.<language>.md; what is left out is shown in the original.")
        .With("title", FieldTypes.Text, Need.Required, "The title.", (group, value) => group.Title = value)
        .With("summary", FieldTypes.Inline, "The bottom line.", (group, value) => group.Summary = value)
        .With("claims", new MapType<TranslatedClaimSyntax>("a map of claims by id", new ReferenceType("a claim", "claim-id"), new GroupType<TranslatedClaimSyntax>(Claim)),
            "Statements by the id of the claim: {claim-id: {statement: ...}}.", (group, value) => group.Claims = value)
        .With("judgements", new MapType<TranslatedJudgementSyntax>("a map of judgements by id", new ReferenceType("a judgement", "outlook"), new GroupType<TranslatedJudgementSyntax>(Judgement)),
            "Texts by the id of the judgement: {judgement-id: {text: ...}}.", (group, value) => group.Judgements = value);
}
