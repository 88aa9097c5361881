using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Actors;

/// <summary>A page per organisation or person.</summary>
public sealed class ActorPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "actor";

    /// <inheritdoc/>
    public Type Model => typeof(ActorPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) => inputs.Content.Actors.Select(actor =>
        new PagePlan(Name, Route.Of($"actors/{actor.Id}.html"), inputs.Content.Config.Language)
        {
            Thing = new ThingKey(ThingKind.Actor, actor.Id),
            Origin = actor.Span,
        });

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs)
    {
        var actor = inputs.Content.ActorById[plan.Thing!.Value.Id];
        var order = new ReadingOrder();
        order.Add(actor.Withdrawn?.Because);
        order.Add(actor.Note);
        return order;
    }

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        var actor = inputs.Content.ActorById[plan.Thing!.Value.Id];
        var dossiers = inputs.Content.DossiersOfActor.TryGetValue(actor.Id, out var ids) ? ids : [];
        return new ActorPage
        {
            Id = actor.Id,
            Title = page.In(actor.Name),
            Description = actor.Note?.PlainText,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home), Frames.Crumb(page, PageNames.Actors)],
            Names = Labels.Others(page, actor.Name),
            AlsoKnownAs = actor.AlsoKnownAs,
            Kind = Labels.Of(page, inputs.Config.ActorKinds, actor.Kind),
            Country = actor.Country,
            PartOf = actor.PartOf is { } whole ? page.ActorLink(whole) : null,
            Parts = [.. inputs.Content.Actors.Where(other => other.PartOf == actor.Id).Select(other => page.ActorLink(other.Id))],
            Identifiers = [.. actor.Identifiers.Select(Identifier)],
            Note = actor.Note is { } note ? PageBodies.Block(page, note) : null,
            Dossiers = [.. dossiers.Select(id => Part(page, actor.Id, id))],
            BackLinks = Backlinks.To(page, plan.Thing.Value, dossiers),
            References = ReferenceLists.References(page),
            Notes = ReferenceLists.Notes(page),
            Withdrawn = Labels.Withdrawal(page, actor.Withdrawn, page.ActorLink),
            Head = Heads.OfPage(page, page.In(actor.Name)),
        };
    }

    private static ActorDossierModel Part(PageScope page, string actor, string dossier) => new()
    {
        Dossier = Cards.Dossier(page, dossier),
        Role = string.Join("; ", page.Content.DossierById[dossier].Actors.Where(role => role.Actor == actor && role.Role is not null).Select(role => role.Role)) is { Length: > 0 } role ? role : null,
    };

    private static IdentifierModel Identifier(KeyValuePair<string, string> identifier)
    {
        var escaped = Uri.EscapeDataString(identifier.Value);
        var href = identifier.Key switch
        {
            "wikidata" => "https://www.wikidata.org/wiki/" + escaped,
            "ror" => identifier.Value.StartsWith("https://", StringComparison.Ordinal) ? identifier.Value : "https://ror.org/" + escaped,
            "lei" => "https://search.gleif.org/#/record/" + escaped,
            "viaf" => "https://viaf.org/viaf/" + escaped,
            "isni" => "https://isni.org/isni/" + escaped,
            "orcid" => "https://orcid.org/" + escaped,
            _ => null,
        };
        return new IdentifierModel { Key = identifier.Key, Value = identifier.Value, Href = href };
    }
}
