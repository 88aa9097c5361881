using Casebook.Content.Syntax;

namespace Casebook.Content.Fields;

/// <summary>The fields of the smaller parts of a dossier: actors, events, judgements, assessments, gaps, milestones.</summary>
internal static class DossierPartFields
{
    public static readonly FieldTable<ActorRoleSyntax> Actor = new FieldTable<ActorRoleSyntax>("actor-role", "an entry of 'actors'", "Who takes part in the case, and as what.")
        .With("actor", new ReferenceType("an actor", "roscosmos"), Need.Required, "The actor.", (group, value) => group.Actor = value)
        .With("role", FieldTypes.Text, "What the actor does in the case, in free words.", (group, value) => group.Role = value);

    public static readonly FieldTable<TimelineEntrySyntax> Event = new FieldTable<TimelineEntrySyntax>("event", "an entry of 'timeline'", "A dated event of the case.")
        .With("date", FieldTypes.Date, Need.Required, "When.", (group, value) => group.Date = value)
        .With("event", FieldTypes.Inline, Need.Required, "What happened.", (group, value) => group.Event = value)
        .With("cite", FieldTypes.Inline, "Citations, for example \"[@source-id, p. 3]\".", (group, value) => group.Cite = value);

    public static readonly FieldTable<JudgementSyntax> Judgement = new FieldTable<JudgementSyntax>("judgement", "a judgement", "What the analyst concludes: a likelihood, and apart from it a confidence.")
        .With("id", FieldTypes.NewId, Need.Required, "The id, unique among the claims and judgements of the dossier.", (group, value) => group.Id = value)
        .With("text", FieldTypes.Inline, Need.Required, "The sentence, with its word of likelihood.", (group, value) => group.Text = value)
        .With("likelihood", new TextType("a word of the site's likelihood scale", "likely"), Need.Required, "A word of the scale of ICD 203 that the site uses.", (group, value) => group.Likelihood = value)
        .With("confidence", FieldTypes.ConfidenceWord, "high, moderate or low; printed in a sentence of its own.", (group, value) => group.Confidence = value.Value)
        .With("because", FieldTypes.Inline, "The reason.", (group, value) => group.Because = value)
        .With("rests-on", FieldTypes.Claims, "Claims of this dossier (claim) or of another (dossier#claim).", (group, value) => group.RestsOn = value)
        .With("assumptions", new ListType<YamlScalar>("a list of texts", FieldTypes.Inline), "What is assumed.", (group, value) => group.Assumptions = value);

    public static readonly FieldTable<AssessmentSyntax> Assessment = new FieldTable<AssessmentSyntax>("assessment", "an assessment", "Where the case stands on one scale of the site.")
        .With("scale", new ReferenceType("a scale", "depth"), Need.Required, "The scale.", (group, value) => group.Scale = value)
        .With("level", new ReferenceType("a level of the scale", "coordinated"), Need.Required, "The level on it.", (group, value) => group.Level = value)
        .With("confidence", FieldTypes.ConfidenceWord, "high, moderate or low.", (group, value) => group.Confidence = value.Value)
        .With("because", FieldTypes.Inline, "The reason.", (group, value) => group.Because = value)
        .With("rests-on", FieldTypes.Claims, "Claims of this dossier (claim) or of another (dossier#claim).", (group, value) => group.RestsOn = value);

    public static readonly FieldTable<GapSyntax> Gap = new FieldTable<GapSyntax>("gap", "a gap", "What is not known.")
        .With("question", FieldTypes.Inline, Need.Required, "The question that is open.", (group, value) => group.Question = value)
        .With("tried", FieldTypes.Inline, "What was looked for, and where.", (group, value) => group.Tried = value)
        .With("would-change", new ReferenceType("a judgement or claim of the dossier", "outlook"), "The judgement or claim that an answer would change.", (group, value) => group.WouldChange = value);

    public static readonly FieldTable<SightingSyntax> Sighting = new FieldTable<SightingSyntax>("sighting", "a sighting", "When a milestone was seen, and the grounds.")
        .With("on", FieldTypes.Date, Need.Required, "The day it was seen.", (group, value) => group.On = value)
        .With("because", FieldTypes.Inline, "The grounds.", (group, value) => group.Because = value);

    public static readonly FieldTable<MilestoneSyntax> Milestone = new FieldTable<MilestoneSyntax>("milestone", "a milestone", "What to expect by a date if a hypothesis holds.")
        .With("by", FieldTypes.Date, Need.Required, "The date.", (group, value) => group.By = value)
        .With("expect", FieldTypes.Inline, Need.Required, "What is expected.", (group, value) => group.Expect = value)
        .With("if-seen", new ReferenceType("a hypothesis", "new-reality"), "The hypothesis it would speak for.", (group, value) => group.IfSeen = value)
        .With("seen", new GroupType<SightingSyntax>(Sighting), "Set when it was seen.", (group, value) => group.Seen = value);
}
