using Casebook.Content.Model;
using static Casebook.Site.Exports.Tables.Cells;

namespace Casebook.Site.Exports.Tables;

/// <summary>The tables of sources: their records, where they come from, and what falls with them.</summary>
internal static class SourceTables
{
    private static readonly TableLink ToSource = new(["source"], "sources", ["id"]);

    internal static DataTable Sources { get; } = new()
    {
        Name = "sources",
        Title = "One row per source; the full records are in references.json",
        Key = ["id"],
        Columns =
        [
            Id("id", "The id, which is also the name of the page sources/<id>.html"),
            Id("type", "The CSL type"),
            Text("title", "The title in the original language"),
            Flag("title_is_description", "True when the work's own headline is not known"),
            Text("issued", "When it appeared (EDTF)"),
            Text("language", "The language of the work (BCP 47)"),
            Text("url", "The address"),
            Text("perspective", "The id of the perspective"),
            Text("country", "ISO 3166-1 alpha-2"),
            Text("reliability", "A to E, F where it cannot be judged (STANAG 2511); empty where it is not rated"),
            Text("reliability_because", "The reason for the reliability"),
            Text("reliability_as_of", "When it was given (EDTF)"),
            Text("roots", "Ids of its roots"),
            Flag("stands", "False when it is withdrawn or a copy of withdrawn ones, and so does not count"),
            Flag("used", "True when the site cites it, or something that goes back to it"),
        ],
        Rows = inputs => inputs.Content.Sources.Select(source =>
        {
            var assessed = inputs.Assessment.Sources[source.Id];
            return new string?[]
            {
                source.Id, source.Item.Type, source.Title.Text, Of(source.TitleIsDescription), source.Issued?.Text, source.Item.Language, source.Url, source.Perspective, source.Country,
                source.Reliability?.Code.ToString(), source.Reliability?.Because?.PlainText, source.Reliability?.AsOf?.Text,
                Of(assessed.Roots), Of(assessed.Stands), Of(inputs.Content.UsedSources.Contains(source.Id)),
            };
        }),
    };

    internal static DataTable Derivations { get; } = new()
    {
        Name = "derivations",
        Title = "One row per source and source that it goes back to",
        Links = [ToSource, new TableLink(["derived_from"], "sources", ["id"])],
        Columns =
        [
            Id("source", "The id of the source"),
            Id("derived_from", "The id of the source that it goes back to"),
            Id("relation", "republishes, quotes, translates or summarises"),
        ],
        Rows = inputs => inputs.Content.Sources.SelectMany(source =>
            source.DerivedFrom.Select(derivation => new string?[] { source.Id, derivation.Source, ExportWords.Of(derivation.Relation) })),
    };

    internal static DataTable Falls { get; } = new()
    {
        Name = "falls",
        Title = "One row per thing that changes if a source falls",
        Links = [ToSource, DossierTables.ToDossier],
        Columns =
        [
            Id("source", "The id of the source that falls"),
            Id("change", "loses-only-support, drops-to-single-origin, loses-only-dispute, judgement-rests-on-it, assessment-rests-on-it or first-place-changes"),
            Id("dossier", "The id of the dossier in which it changes"),
            Text("item", "The id of the claim, judgement or scale; for a first place, the hypotheses that come first afterwards"),
        ],
        Rows = inputs => inputs.Content.Sources.SelectMany(source => Fall(inputs, source)),
    };

    internal static DataTable Actors { get; } = new()
    {
        Name = "actors",
        Title = "One row per organisation or person",
        Key = ["id"],
        Columns =
        [
            Id("id", "The id, which is also the name of the page actors/<id>.html"),
            Id("name", "The name"),
            Text("kind", "The id of the kind"),
            Text("country", "ISO 3166-1 alpha-2"),
            Text("part_of", "The id of the actor that it belongs to"),
        ],
        Rows = inputs => inputs.Content.Actors.Select(actor => new string?[] { actor.Id, actor.Name.Text, actor.Kind, actor.Country, actor.PartOf }),
    };

    internal static DataTable Participants { get; } = new()
    {
        Name = "participants",
        Title = "One row per actor in a dossier",
        Links = [DossierTables.ToDossier, new TableLink(["actor"], "actors", ["id"])],
        Columns = [Id("dossier", "The id of the dossier"), Id("actor", "The id of the actor"), Text("role", "Its part")],
        Rows = inputs => inputs.Content.Dossiers.SelectMany(dossier => dossier.Actors.Select(actor => new string?[] { dossier.Id, actor.Actor, actor.Role })),
    };

    private static IEnumerable<string?[]> Fall(ExportInputs inputs, Source source)
    {
        var fall = inputs.Assessment.Sources[source.Id].Fall;
        foreach (var key in fall.LoseOnlySupport) yield return [source.Id, "loses-only-support", key.Dossier, key.Claim];
        foreach (var key in fall.DropToSingleOrigin) yield return [source.Id, "drops-to-single-origin", key.Dossier, key.Claim];
        foreach (var key in fall.LoseOnlyDispute) yield return [source.Id, "loses-only-dispute", key.Dossier, key.Claim];
        foreach (var resting in fall.Judgements) yield return [source.Id, "judgement-rests-on-it", resting.Dossier, resting.Judgement.Id];
        foreach (var resting in fall.Assessments) yield return [source.Id, "assessment-rests-on-it", resting.Dossier, resting.Assessment.Scale];
        foreach (var change in fall.FirstPlaces) yield return [source.Id, "first-place-changes", change.Dossier, Of(change.After)];
    }
}
