using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Overviews;

/// <summary>All gaps and milestones of all dossiers, in every language; none on a site without.</summary>
public sealed class GapsPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "gaps";

    /// <inheritdoc/>
    public Type Model => typeof(GapsPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) => inputs.Assessment.Gaps.IsEmpty && inputs.Assessment.Milestones.IsEmpty
        ? []
        : Plans.InEveryLanguage(inputs, Name, PageNames.Gaps, "gaps.html");

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs)
    {
        var order = new ReadingOrder();
        foreach (var entry in inputs.Assessment.Gaps)
        {
            order.Add(entry.Gap.Question);
            order.Add(entry.Gap.Tried);
        }

        foreach (var entry in inputs.Assessment.Milestones)
        {
            order.Add(entry.Milestone.Expect);
            order.Add(entry.Milestone.Seen?.Because);
        }

        return order;
    }

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        return new GapsPage
        {
            Name = PageNames.Gaps,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home)],
            Gaps = [.. inputs.Assessment.Gaps.Select(entry => Gap(page, entry.Dossier, entry.Gap))],
            Milestones = [.. inputs.Assessment.Milestones.Select(entry =>
                Happenings.Milestone(page, entry, inputs.Content.DossierById[entry.Dossier].Milestones.IndexOf(entry.Milestone), true))],
            EvidenceDate = DateModel.Of(inputs.Assessment.DateOfEvidence),
            References = ReferenceLists.References(page),
            Notes = ReferenceLists.Notes(page),
        };
    }

    private static GapModel Gap(PageScope page, string dossier, Gap gap)
    {
        var owner = page.Content.DossierById[dossier];
        return Happenings.Gap(page, owner, owner.Gaps.IndexOf(gap), true);
    }
}
