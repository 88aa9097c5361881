using Casebook.Content.Model;
using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>The fields of one piece of evidence.</summary>
internal static class EvidenceFields
{
    private static readonly WordType<int> Grade = new("a grade from 1 to 6", ("1", 1), ("2", 2), ("3", 3), ("4", 4), ("5", 5), ("6", 6));

    public static readonly FieldTable<CredibilitySyntax> Credibility = new FieldTable<CredibilitySyntax>("credibility", "a credibility", "The grade of one piece of information, with the reason.")
        .With("code", Grade, Need.Required, "1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.", (group, value) => group.Code = value)
        .With("because", FieldTypes.Inline, "The reason for the grade.", (group, value) => group.Because = value);

    public static readonly FieldTable<QuoteSyntax> Quote = new FieldTable<QuoteSyntax>("quote", "a quote", "The words of the source as they stand there.")
        .With("exact", FieldTypes.Text, Need.Required, "The words, in the language of the source.", (group, value) => group.Exact = value)
        .With("lang", FieldTypes.Language, "The language of the words.", (group, value) => group.Language = value)
        .With("translation", FieldTypes.Text, "The site's own translation of them.", (group, value) => group.Translation = value);

    public static readonly FieldTable<EvidenceSyntax> Table = new FieldTable<EvidenceSyntax>("evidence", "evidence", "One use of one source for or against a claim.")
        .With("source", new ReferenceType("a source", "tass-2021-memorandum"), Need.Required, "The source.", (group, value) => group.Source = value)
        .With("stance", FieldTypes.Plain(new WordType<Stance>("a stance", ("supports", Stance.Supports), ("disputes", Stance.Disputes), ("context", Stance.Background))),
            "What it does for the claim: supports (default), disputes, or context.", (group, value) => group.Stance = value)
        .With("credibility", new ShortFormType<Located<int>, CredibilitySyntax>(Grade, new(Credibility), (code, _) => new CredibilitySyntax { Code = code }),
            "The grade of this piece of information, 1 to 6; absent = not rated, 6 = cannot be judged.", (group, value) => group.Credibility = value)
        .With("locator", new MapType<Located<string>>("one locator label with its value", FieldTypes.LocatorLabel, new TextType("the place in the source", "12"), largest: 1),
            "The place in the source: one CSL label (page, paragraph, section, timestamp, ...) with its value.", (group, value) => group.Locator = value is [var (label, place)] ? new Locator(label.Value, place.Value) : null)
        .With("quote", new GroupType<QuoteSyntax>(Quote), "The words of the source.", (group, value) => group.Quote = value);
}
