using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Overviews;

/// <summary>All gaps and milestones of all dossiers, in every language, many over several pages; none on a site without.</summary>
public sealed class GapsPages : IPageKind
{
    private const int Size = 150;

    /// <inheritdoc/>
    public string Name => "gaps";

    /// <inheritdoc/>
    public Type Model => typeof(GapsPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) => inputs.Assessment.Gaps.IsEmpty && inputs.Assessment.Milestones.IsEmpty
        ? []
        : Plans.InEveryLanguage(inputs, Name, PageNames.Gaps, "gaps.html").SelectMany(first => Pagination.Of(first, LengthOf(inputs.Assessment), Size));

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs)
    {
        var order = new ReadingOrder();
        foreach (var entry in GapsOf(plan, inputs.Assessment))
        {
            order.Add(entry.Gap.Question);
            order.Add(entry.Gap.Tried);
        }

        foreach (var entry in MilestonesOf(plan, inputs.Assessment))
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
            Gaps = [.. GapsOf(plan, inputs.Assessment).Select(entry => Gap(page, entry.Dossier, entry.Gap))],
            Milestones = [.. MilestonesOf(plan, inputs.Assessment).Select(entry =>
                Happenings.Milestone(page, entry, inputs.Content.DossierById[entry.Dossier].Milestones.IndexOf(entry.Milestone), true))],
            EvidenceDate = DateModel.Of(inputs.Assessment.DateOfEvidence),
            References = ReferenceLists.References(page),
            Notes = ReferenceLists.Notes(page),
            Pagination = Pagination.Model(page, LengthOf(inputs.Assessment), Size, at => page.TitleOf(inputs.Content.DossierById[DossierAt(inputs.Assessment, at)])),
        };
    }

    /// <summary>The list that goes over the pages: the gaps, then the milestones.</summary>
    private static int LengthOf(Assessment assessment) => assessment.Gaps.Length + assessment.Milestones.Length;

    private static string DossierAt(Assessment assessment, int index) =>
        index < assessment.Gaps.Length ? assessment.Gaps[index].Dossier : assessment.Milestones[index - assessment.Gaps.Length].Dossier;

    private static IEnumerable<GapEntry> GapsOf(PagePlan plan, Assessment assessment) => Pagination.Slice(plan, assessment.Gaps, Size);

    private static IEnumerable<MilestoneAssessment> MilestonesOf(PagePlan plan, Assessment assessment)
    {
        var start = Math.Max(0, ((plan.Part - 1) * Size) - assessment.Gaps.Length);
        return assessment.Milestones.Skip(start).Take((plan.Part * Size) - assessment.Gaps.Length - start);
    }

    private static GapModel Gap(PageScope page, string dossier, Gap gap)
    {
        var owner = page.Content.DossierById[dossier];
        return Happenings.Gap(page, owner, owner.Gaps.IndexOf(gap), true);
    }
}
