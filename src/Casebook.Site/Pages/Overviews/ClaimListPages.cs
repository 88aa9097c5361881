using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Overviews;

/// <summary>Disputed claims and claims on a single origin, in every language, a long list in several pages; none on a site without claims.</summary>
public sealed class ClaimListPages : IPageKind
{
    private const int Size = 200;

    /// <inheritdoc/>
    public string Name => "claim-list";

    /// <inheritdoc/>
    public Type Model => typeof(ClaimListPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) => inputs.Content.ClaimByKey.Count == 0
        ? []
        : Plans.InEveryLanguage(inputs, Name, PageNames.Disputed, "disputed.html").SelectMany(first => Pagination.Of(first, inputs.Assessment.Disputed.Length, Size))
            .Concat(Plans.InEveryLanguage(inputs, Name, PageNames.SingleOrigin, "single-origin.html").SelectMany(first => Pagination.Of(first, inputs.Assessment.SingleOrigin.Length, Size)));

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs) => new();

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        var state = plan.Name!.StartsWith(PageNames.Disputed, StringComparison.Ordinal) ? PageNames.Disputed : PageNames.SingleOrigin;
        ImmutableArray<ClaimKey> claims = state == PageNames.Disputed ? inputs.Assessment.Disputed : inputs.Assessment.SingleOrigin;
        return new ClaimListPage
        {
            Name = state,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home)],
            State = state,
            Groups = [.. Pagination.Slice(plan, claims, Size).GroupBy(claim => claim.Dossier, StringComparer.Ordinal).Select(group => new ClaimGroupModel
            {
                Dossier = page.DossierLink(group.Key),
                Claims = Claims.Lines(page, group, group.Key),
            })],
            Total = claims.Length,
            Pagination = Pagination.Model(page, claims.Length, Size, at => page.TitleOf(inputs.Content.DossierById[claims[at].Dossier])),
        };
    }
}
