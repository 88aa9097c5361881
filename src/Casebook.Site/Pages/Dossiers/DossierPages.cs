using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Dossiers;

/// <summary>A page per dossier, and one per translation.</summary>
public sealed class DossierPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "dossier";

    /// <inheritdoc/>
    public Type Model => typeof(DossierPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs)
    {
        foreach (var language in inputs.Languages)
        {
            var isDefault = language == inputs.Content.Config.Language;
            foreach (var dossier in inputs.Content.Dossiers)
            {
                if (!isDefault && !dossier.Translations.ContainsKey(language)) continue;
                yield return new PagePlan(Name, Route.Of($"{inputs.Prefix(language)}dossiers/{dossier.Id}.html"), language)
                {
                    Thing = new ThingKey(ThingKind.Dossier, dossier.Id),
                    Origin = dossier.Span,
                };
            }
        }
    }

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs) =>
        DossierReading.Of(new DossierParts(inputs.Content.DossierById[plan.Thing!.Value.Id], plan.Language), inputs.Assessment);

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        var dossier = inputs.Content.DossierById[plan.Thing!.Value.Id];
        var parts = new DossierParts(dossier, plan.Language);
        var model = new DossierPage
        {
            Id = dossier.Id,
            Title = page.TitleOf(dossier),
            TitleLanguage = page.TitleLanguage(dossier),
            Description = parts.Summary?.PlainText,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home), Frames.Crumb(page, PageNames.Dossiers)],
            OriginalTitles = Labels.Others(page, dossier.Title),
            AlsoKnownAs = dossier.AlsoKnownAs,
            Summary = page.Html(parts.Summary),
            Status = Labels.Of(page, inputs.Config.Statuses, dossier.Status),
            Topics = page.TopicLinks(dossier.Topics),
            Period = DateModel.Of(dossier.Period),
            AsOf = DateModel.Of(dossier.AsOf),
            Meter = Cards.Meter(page, dossier.Id),
            Actors = [.. dossier.Actors.Select(role => Role(page, role))],
            Related = [.. dossier.Related.Select(id => page.DossierLink(id))],
            BackLinks = Backlinks.To(page, plan.Thing.Value, dossier.Related),
            Withdrawn = Labels.Withdrawal(page, dossier.Withdrawn, id => page.DossierLink(id)),
            Original = plan.Language == inputs.Config.Language ? null : Original(page, dossier),
            Cite = CitePages.Of(page, page.TitleOf(dossier)),
            Downloads = Downloads.Of(page, $"dossiers/{dossier.Id}"),
            References = ReferenceLists.References(page),
            Notes = ReferenceLists.Notes(page),
        };
        model = DossierSections.Fill(page, parts, model);
        model = Neighbours(page, dossier, model);
        return model with { Contents = DossierContents.Of(parts, model), Head = Heads.OfDossier(page, dossier, model) };
    }

    /// <summary>An actor's part.</summary>
    internal static ActorRoleModel Role(PageScope page, ActorRole role)
    {
        var actor = page.Content.ActorById[role.Actor];
        return new ActorRoleModel
        {
            Actor = page.ActorLink(role.Actor),
            Role = role.Role,
            Country = actor.Country,
            Kind = Labels.Of(page, page.Inputs.Config.ActorKinds, actor.Kind),
            Names = Labels.Others(page, actor.Name),
        };
    }

    private static LinkModel Original(PageScope page, Dossier dossier) => new()
    {
        Href = page.HrefTo($"dossiers/{dossier.Id}.html"),
        Text = dossier.Title.Text,
        Language = page.Inputs.Config.Language,
    };

    private static DossierPage Neighbours(PageScope page, Dossier dossier, DossierPage model)
    {
        var order = page.Inputs.DossierOrder(page.Language);
        var at = page.Inputs.DossierRank(dossier.Id, page.Language);
        return model with
        {
            Previous = at > 0 ? page.DossierLink(order[at - 1]) : null,
            Next = at + 1 < order.Length ? page.DossierLink(order[at + 1]) : null,
        };
    }
}
