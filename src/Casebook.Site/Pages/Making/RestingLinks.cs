using Casebook.Content.Model;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Making;

/// <summary>Which judgements and places on scales rest on which claim.</summary>
internal sealed class RestingLinks
{
    private readonly Dictionary<ClaimKey, List<(Dossier Dossier, Judgement? Judgement, ScaleAssessment? Place)>> _resting = [];

    public RestingLinks(EvidenceBase content)
    {
        foreach (var dossier in content.Dossiers)
        {
            if (dossier.Withdrawn is not null) continue;
            foreach (var judgement in dossier.Judgements)
            {
                foreach (var reference in judgement.RestsOn) Add(reference.Claim, (dossier, judgement, null));
            }

            foreach (var place in dossier.Assessments)
            {
                foreach (var reference in place.RestsOn) Add(reference.Claim, (dossier, null, place));
            }
        }
    }

    /// <summary>Links to what rests on a claim, in the order of dossiers and as written.</summary>
    public IReadOnlyList<LinkModel> Links(PageScope page, ClaimKey claim) =>
        _resting.TryGetValue(claim, out var list) ? [.. list.Select(entry => entry.Judgement is { } judgement ? Link(page, entry.Dossier, judgement) : Link(page, entry.Dossier, entry.Place!))] : [];

    /// <summary>A link to a judgement by its sentence.</summary>
    public static LinkModel Link(PageScope page, Dossier dossier, Judgement judgement) => new()
    {
        Href = page.Href(new ThingKey(ThingKind.Dossier, dossier.Id), judgement.Id),
        Text = Judgements.TextOf(page, dossier, judgement).PlainText,
        Language = Judgements.LanguageOf(page, dossier, judgement),
    };

    /// <summary>A link to a place on a scale by the names of scale and level.</summary>
    public static LinkModel Link(PageScope page, Dossier dossier, ScaleAssessment place)
    {
        var scale = page.Content.FrameworkById[place.Scale];
        var level = scale.Item(place.Level) is { } item ? page.In(item.Name) : place.Level;
        return new LinkModel { Href = page.Href(new ThingKey(ThingKind.Dossier, dossier.Id), Anchors.Scale(place.Scale)), Text = $"{page.In(scale.Title)}: {level}" };
    }

    private void Add(ClaimKey claim, (Dossier, Judgement?, ScaleAssessment?) entry)
    {
        if (!_resting.TryGetValue(claim, out var list)) _resting[claim] = list = [];
        list.Add(entry);
    }
}
