using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Actors;

/// <summary>The list of organisations and people by kind, in every language of the site.</summary>
public sealed class ActorListPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "actor-list";

    /// <inheritdoc/>
    public Type Model => typeof(ActorListPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) => Plans.InEveryLanguage(inputs, Name, PageNames.Actors, "actors/index.html");

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs) => new();

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        var kinds = inputs.Config.ActorKinds.Select(kind => kind.Id).ToList();
        var groups = inputs.Content.Actors.GroupBy(actor => actor.Kind).OrderBy(group => group.Key is null ? int.MaxValue : kinds.IndexOf(group.Key));
        return new ActorListPage
        {
            Name = PageNames.Actors,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home)],
            NetworkHref = page.HrefOf(PageNames.Network),
            Groups = [.. groups.Select(group => new ActorGroupModel
            {
                Kind = Labels.Of(page, inputs.Config.ActorKinds, group.Key),
                Actors = [.. group.Select(actor => Row(page, actor)).OrderBy(row => row.Actor.Text, inputs.Sorting(plan.Language)).ThenBy(row => row.Actor.Href, StringComparer.Ordinal)],
            })],
        };
    }

    private static ActorRowModel Row(PageScope page, Actor actor) => new()
    {
        Actor = page.ActorLink(actor.Id),
        Country = actor.Country,
        Dossiers = page.Content.DossiersOfActor.TryGetValue(actor.Id, out var dossiers) ? dossiers.Length : 0,
        Names = Labels.Others(page, actor.Name),
    };
}
