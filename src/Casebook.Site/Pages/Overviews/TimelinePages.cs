using System.Globalization;
using Casebook.Citations.Items;
using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Overviews;

/// <summary>All events of all dossiers, in every language; none on a site without events.</summary>
public sealed class TimelinePages : IPageKind
{
    private const int MostLanes = 120;

    /// <inheritdoc/>
    public string Name => "timeline";

    /// <inheritdoc/>
    public Type Model => typeof(TimelinePage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) => inputs.Content.Dossiers.Any(dossier => !dossier.Timeline.IsEmpty)
        ? Plans.InEveryLanguage(inputs, Name, PageNames.Timeline, "timeline.html")
        : [];

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs)
    {
        var order = new ReadingOrder();
        foreach (var (dossier, index) in InOrder(inputs.Content))
        {
            order.Add(dossier.Timeline[index].Event);
            order.Add(dossier.Timeline[index].Cite);
        }

        return order;
    }

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        var events = InOrder(inputs.Content).Select(entry => (entry.Dossier, Year: YearOf(entry.Dossier.Timeline[entry.Index].Date), Event: Happenings.Event(page, entry.Dossier, entry.Index, true))).ToList();
        var years = events.GroupBy(entry => entry.Year).Select(year => new YearModel
        {
            Year = year.Key,
            Id = "year_" + (year.Key == "—" ? "unknown" : year.Key),
            Events = [.. year.Select(entry => entry.Event)],
        });
        var lanes = events.GroupBy(entry => entry.Dossier.Id, StringComparer.Ordinal).Select(lane => new TimelineLaneModel
        {
            Dossier = page.DossierLink(lane.Key),
            Events = [.. lane.Select(entry => entry.Event)],
        }).ToList();
        return new TimelinePage
        {
            Name = PageNames.Timeline,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home)],
            Years = [.. years],
            Lanes = lanes.Count <= MostLanes ? lanes : [],
            References = ReferenceLists.References(page),
            Notes = ReferenceLists.Notes(page),
        };
    }

    private static List<(Dossier Dossier, int Index)> InOrder(EvidenceBase content)
    {
        var events = content.Dossiers.Where(dossier => dossier.Withdrawn is null)
            .SelectMany(dossier => Enumerable.Range(0, dossier.Timeline.Length).Select(index => (Dossier: dossier, Index: index)));
        return [.. events.OrderBy(entry => entry.Dossier.Timeline[entry.Index].Date, EdtfOrder.Instance).ThenBy(entry => entry.Dossier.Id, StringComparer.Ordinal).ThenBy(entry => entry.Index)];
    }

    private static string YearOf(Edtf date) => (date.Start ?? date.End)?.Year.ToString(CultureInfo.InvariantCulture) ?? "—";
}
