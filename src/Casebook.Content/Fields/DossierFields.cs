using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>The fields of a dossier.</summary>
internal static class DossierFields
{
    public static readonly FieldTable<DossierSyntax> Table = new FieldTable<DossierSyntax>("dossier", "a dossier", "One case: content/dossiers/<id>.md.")
        .With("title", FieldTypes.Text, Need.Required, "The title in the site's language, plain text.", (group, value) => group.Title = value)
        .With("titles", FieldTypes.TextByLanguage, "The title in other languages, by language.", (group, value) => group.Titles = value)
        .With("summary", FieldTypes.Inline, Need.RequiredUnlessWithdrawn, "Two or three sentences, bottom line first.", (group, value) => group.Summary = value)
        .With("status", new ReferenceType("a status of the settings", "agreed"), Need.RequiredUnlessWithdrawn, "How the case stands: one of the statuses of the site.", (group, value) => group.Status = value)
        .With("topics", FieldTypes.Ids("a topic", "topics", "space", atLeastOne: true), Need.RequiredUnlessWithdrawn, "The topics it is filed under, at least one.", (group, value) => group.Topics = value)
        .With("period", FieldTypes.Date, "The time the case covers.", (group, value) => group.Period = value)
        .With("as-of", FieldTypes.Date, "How new the evidence is; default: the newest dated source.", (group, value) => group.AsOf = value)
        .With("actors", FieldTypes.ListOf("a list of actors with roles", DossierPartFields.Actor), "Who takes part.", (group, value) => group.Actors = value)
        .With("related", FieldTypes.Ids("a dossier", "dossiers", "another-dossier"), "Related dossiers.", (group, value) => group.Related = value)
        .With("timeline", FieldTypes.ListOf("a list of events", DossierPartFields.Event), "The events of the case.", (group, value) => group.Timeline = value)
        .With("claims", FieldTypes.ListOf("a list of claims", ClaimFields.Table), "The claims, each with its evidence.", (group, value) => group.Claims = value)
        .With("judgements", FieldTypes.ListOf("a list of judgements", DossierPartFields.Judgement), "What the analyst concludes.", (group, value) => group.Judgements = value)
        .With("assessments", FieldTypes.ListOf("a list of assessments", DossierPartFields.Assessment), "Places on the scales of the site.", (group, value) => group.Assessments = value)
        .With("gaps", FieldTypes.ListOf("a list of gaps", DossierPartFields.Gap), "What is not known.", (group, value) => group.Gaps = value)
        .With("milestones", FieldTypes.ListOf("a list of milestones", DossierPartFields.Milestone), "What to watch for.", (group, value) => group.Milestones = value)
        .With("aliases", FieldTypes.Aliases, "Former ids; they work everywhere, and their addresses lead here.", (group, value) => group.Aliases = value)
        .With("also-known-as", FieldTypes.OtherNames, "Other names, for the search.", (group, value) => group.AlsoKnownAs = value)
        .With("withdrawn", WithdrawalFields.Type, "Set when the dossier is withdrawn; then the title suffices.", (group, value) => group.Withdrawn = value);
}
