using Casebook.Content.Model;
using Casebook.Site.Bodies;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Making;

/// <summary>Where the links of texts lead from one page, what they are called, and how its citations read.</summary>
internal sealed class PageLinks(PageScope page) : IBodyPage
{
    /// <inheritdoc/>
    public string Href(LinkTarget target) => target.Kind switch
    {
        LinkTargetKind.Thing => page.Href(target.Thing!.Value, target.Fragment),
        LinkTargetKind.Media => page.Plan.Route.To(Route.Of(target.Address!), target.Fragment),
        LinkTargetKind.Fragment => "#" + target.Fragment,
        _ => target.Address ?? "#",
    };

    /// <inheritdoc/>
    public string? TitleOf(LinkTarget target)
    {
        var thing = target.Kind == LinkTargetKind.Fragment ? page.Plan.Thing : target.Thing;
        if (thing is not { } key) return null;
        if (target.Fragment is { } fragment && TitleOfPlace(key, fragment) is { } title) return title;
        return Backlinks.Link(page, key)?.Text;
    }

    /// <inheritdoc/>
    public Meaning? MeaningOf(LinkTarget target)
    {
        if (target.Kind != LinkTargetKind.Thing || target.Thing is not { } thing || thing == page.Plan.Thing) return null;
        if (thing.Kind == ThingKind.Term && page.Content.Terms.FirstOrDefault(term => term.Id == thing.Id) is { } term)
            return new Meaning(term.Means.In(page.Language).PlainText, term.Means.Others.ContainsKey(page.Language) ? null : page.LanguageUnless(page.Inputs.Config.Language));
        if (target.Fragment is not { } fragment || !page.Content.ClaimByKey.TryGetValue(new ClaimKey(thing.Id, fragment), out var claim)) return null;
        var line = Claims.Line(page, claim.Key, false);
        return new Meaning(line.Text, line.Language);
    }

    /// <inheritdoc/>
    public string CitationHtml(CitationGroup citation) => page.Citations.HtmlAt(page.Citations.NumberOf(citation));

    private string? TitleOfPlace(ThingKey thing, string fragment)
    {
        if (thing.Kind != ThingKind.Dossier || !page.Content.DossierById.TryGetValue(thing.Id, out var dossier)) return null;
        if (page.Content.ClaimByKey.TryGetValue(new ClaimKey(thing.Id, fragment), out var claim)) return Claims.StatementOf(page, dossier, claim).PlainText;
        if (dossier.Judgements.FirstOrDefault(judgement => judgement.Id == fragment) is { } judgement) return Judgements.TextOf(page, dossier, judgement).PlainText;
        return dossier.Narrative?.HeadingAt(fragment)?.Text;
    }
}
