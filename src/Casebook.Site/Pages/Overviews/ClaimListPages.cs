using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Overviews;

/// <summary>Disputed claims and claims on a single origin, a page each in every language; none on a site without claims.</summary>
public sealed class ClaimListPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "claim-list";

    /// <inheritdoc/>
    public Type Model => typeof(ClaimListPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) => inputs.Content.ClaimByKey.Count == 0
        ? []
        : Plans.InEveryLanguage(inputs, Name, PageNames.Disputed, "disputed.html").Concat(Plans.InEveryLanguage(inputs, Name, PageNames.SingleOrigin, "single-origin.html"));

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs) => new();

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        ImmutableArray<ClaimKey> claims = plan.Name == PageNames.Disputed ? inputs.Assessment.Disputed : inputs.Assessment.SingleOrigin;
        return new ClaimListPage
        {
            Name = plan.Name,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home)],
            State = plan.Name!,
            Groups = [.. claims.GroupBy(claim => claim.Dossier, StringComparer.Ordinal).Select(group => new ClaimGroupModel
            {
                Dossier = page.DossierLink(group.Key),
                Claims = Claims.Lines(page, group, group.Key),
            })],
            Total = claims.Length,
        };
    }
}
