using System.Globalization;
using Casebook.Citations.Items;
using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Overviews;

/// <summary>All events of all dossiers, in every language, many over several pages; none on a site without events.</summary>
public sealed class TimelinePages : IPageKind
{
    private const int MostLanes = 120;
    private const int Size = 120;

    /// <inheritdoc/>
    public string Name => "timeline";

    /// <inheritdoc/>
    public Type Model => typeof(TimelinePage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) => InOrder(inputs.Content).Count is var events and > 0
        ? Plans.InEveryLanguage(inputs, Name, PageNames.Timeline, "timeline.html").SelectMany(first => Pagination.Of(first, events, Size))
        : [];

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs)
    {
        var order = new ReadingOrder();
        foreach (var (dossier, index) in Pagination.Slice(plan, InOrder(inputs.Content), Size))
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
        var all = InOrder(inputs.Content);
        var events = Pagination.Slice(plan, all, Size).Select(entry => (entry.Dossier, Year: YearOf(entry), Event: Happenings.Event(page, entry.Dossier, entry.Index, true))).ToList();
        return new TimelinePage
        {
            Name = PageNames.Timeline,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home)],
            Years = [.. events.GroupBy(entry => entry.Year).Select(year => new YearModel { Year = year.Key, Id = IdOf(year.Key), Events = [.. year.Select(entry => entry.Event)] })],
            Signposts = [.. Signposts(page, all)],
            Lanes = Lanes(page, events.Select(entry => (entry.Dossier.Id, entry.Event))),
            References = ReferenceLists.References(page),
            Notes = ReferenceLists.Notes(page),
            Pagination = Pagination.Model(page, all.Count, Size, at => YearOf(all[at])),
        };
    }

    /// <summary>The lanes of the drawing; none where there are too many dossiers to be drawn.</summary>
    private static List<TimelineLaneModel> Lanes(PageScope page, IEnumerable<(string Dossier, EventModel Event)> events)
    {
        var lanes = events.GroupBy(entry => entry.Dossier, entry => entry.Event, StringComparer.Ordinal)
            .Select(lane => new TimelineLaneModel { Dossier = page.DossierLink(lane.Key), Events = [.. lane] }).ToList();
        return lanes.Count <= MostLanes ? lanes : [];
    }

    /// <summary>All years in order, each with the place where it begins.</summary>
    private static IEnumerable<LinkModel> Signposts(PageScope page, List<(Dossier Dossier, int Index)> all)
    {
        string? last = null;
        for (var i = 0; i < all.Count; i++)
        {
            var year = YearOf(all[i]);
            if (year != last) yield return new LinkModel { Href = Pagination.HrefOf(page, (i / Size) + 1, IdOf(year)), Text = year };
            last = year;
        }
    }

    private static List<(Dossier Dossier, int Index)> InOrder(EvidenceBase content)
    {
        var events = content.Dossiers.Where(dossier => dossier.Withdrawn is null)
            .SelectMany(dossier => Enumerable.Range(0, dossier.Timeline.Length).Select(index => (Dossier: dossier, Index: index)));
        return [.. events.OrderBy(entry => entry.Dossier.Timeline[entry.Index].Date, EdtfOrder.Instance).ThenBy(entry => entry.Dossier.Id, StringComparer.Ordinal).ThenBy(entry => entry.Index)];
    }

    private static string YearOf((Dossier Dossier, int Index) entry) =>
        entry.Dossier.Timeline[entry.Index].Date is var date && (date.Start ?? date.End) is { } point ? point.Year.ToString(CultureInfo.InvariantCulture) : "—";

    private static string IdOf(string year) => "year_" + (year == "—" ? "unknown" : year);
}
