using Casebook.Content.Model;
using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>The fields of a claim.</summary>
internal static class ClaimFields
{
    private static readonly WordType<Consistency> Word = new("a rating",
        ("CC", Consistency.VeryConsistent), ("C", Consistency.Consistent), ("N", Consistency.Neutral),
        ("I", Consistency.Inconsistent), ("II", Consistency.VeryInconsistent), ("NA", Consistency.NotApplicable));

    public static readonly FieldTable<RatingSyntax> Rating = new FieldTable<RatingSyntax>("rating", "a rating", "How a claim agrees with a hypothesis, with the reason.")
        .With("rating", Word, Need.Required, "CC very consistent, C consistent, N neutral, I inconsistent, II very inconsistent, NA not applicable.", (group, value) => group.Consistency = value)
        .With("because", FieldTypes.Inline, "The reason for the rating.", (group, value) => group.Because = value);

    public static readonly FieldTable<ClaimSyntax> Table = new FieldTable<ClaimSyntax>("claim", "a claim", "A sentence that evidence speaks for or against; its address is for good.")
        .With("id", FieldTypes.NewId, Need.Required, "The id, unique among the claims and judgements of the dossier; it is the anchor of the claim.", (group, value) => group.Id = value)
        .With("statement", FieldTypes.Inline, Need.Required, "The sentence that is claimed.", (group, value) => group.Statement = value)
        .With("date", FieldTypes.Date, "When what it says happened.", (group, value) => group.Date = value)
        .With("confidence", FieldTypes.ConfidenceWord, "The analyst's confidence in the claim as a whole: high, moderate or low.", (group, value) => group.Confidence = value)
        .With("because", FieldTypes.Inline, "The reason for the confidence.", (group, value) => group.Because = value)
        .With("evidence", FieldTypes.ListOf("a list of evidence", EvidenceFields.Table, atLeastOne: true), Need.RequiredUnlessWithdrawn,
            "The evidence: at least one piece that supports or disputes.", (group, value) => group.Evidence = value)
        .With("bears-on", new MapType<RatingSyntax>("a map of ratings by hypothesis", new ReferenceType("a hypothesis", "posturing"),
                new ShortFormType<Located<Consistency>, RatingSyntax>(Word, new(Rating), (word, _) => new RatingSyntax { Consistency = word })),
            "How it agrees with each hypothesis of the site's framework.", (group, value) => group.BearsOn = value)
        .With("explains", FieldTypes.Ids("an explanation", "explanations", "strategic-competition"), "The explanations of the site's framework that it speaks for.", (group, value) => group.Explains = value)
        .With("tags", FieldTypes.Ids("a tag", "tags", "asymmetry"), "Tags of the site's frameworks.", (group, value) => group.Tags = value)
        .With("withdrawn", WithdrawalFields.Type, "Set when the claim is withdrawn; then id and statement suffice.", (group, value) => group.Withdrawn = value);
}
