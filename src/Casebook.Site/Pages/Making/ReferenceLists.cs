using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Output;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Making;

/// <summary>The references and notes of a page.</summary>
internal static class ReferenceLists
{
    public static IReadOnlyList<ReferenceModel> References(PageScope page)
    {
        var references = page.Citations.References;
        var models = new ReferenceModel[references.Length];
        for (var i = 0; i < models.Length; i++) models[i] = Of(page, references[i]);
        return models;
    }

    public static IReadOnlyList<NoteModel> Notes(PageScope page) =>
        [.. page.Citations.Notes.Select(note => new NoteModel
        {
            Id = PageCitations.NoteId(note.Number),
            Number = note.Number,
            Text = new Html(note.Text),
            BackHref = PageCitations.PlaceHref(note.Place),
        })];

    private static ReferenceModel Of(PageScope page, Reference reference)
    {
        var places = new PlaceModel[reference.Places.Length];
        for (var i = 0; i < places.Length; i++) places[i] = new PlaceModel { Href = PageCitations.PlaceHref(reference.Places[i]), Mark = Letters(i) };
        return new ReferenceModel
        {
            Id = page.Inputs.Desk.Works[reference.Source].Anchor,
            Source = reference.Source,
            SourceHref = page.Href(new ThingKey(ThingKind.Source, reference.Source)),
            Entry = new Html(reference.Entry),
            Number = reference.Number,
            ShowsNumber = page.Inputs.Desk.IsNumeric,
            Places = places,
        };
    }

    /// <summary>a, b, ... z, aa, ab, ...</summary>
    private static string Letters(int index)
    {
        var letter = ((char)('a' + (index % 26))).ToString();
        return index < 26 ? letter : Letters((index / 26) - 1) + letter;
    }
}
