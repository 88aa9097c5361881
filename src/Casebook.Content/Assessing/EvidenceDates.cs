using System.Collections.Immutable;
using Casebook.Citations.Items;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>The site's date of evidence: never the clock.</summary>
internal static class EvidenceDates
{
    /// <summary>As set, else the newest as-of of the dossiers that are not withdrawn; null when there is none.</summary>
    internal static Edtf? Of(SiteConfig config, ImmutableArray<Dossier> dossiers)
    {
        if (config.AsOf is { } set) return set;
        Edtf? newest = null;
        foreach (var dossier in dossiers)
            if (dossier.Withdrawn is null && dossier.AsOf is { } date && (newest is null || IsNewer(date, newest))) newest = date;
        return newest;
    }

    /// <summary>The first day that a date of evidence may mean, of an interval the first that its last date may mean; null when no end of it is known.</summary>
    internal static long? FirstDayOf(Edtf date) => LastPoint(date)?.EarliestDay;

    private static bool IsNewer(Edtf date, Edtf than)
    {
        var order = Nullable.Compare(LastPoint(date)?.EarliestDay, LastPoint(than)?.EarliestDay);
        if (order == 0) order = Nullable.Compare(LastPoint(date)?.LatestDay, LastPoint(than)?.LatestDay);
        return order > 0 || (order == 0 && EdtfOrder.Instance.Compare(date, than) > 0);
    }

    private static EdtfPoint? LastPoint(Edtf date) => date.IsInterval ? date.End ?? date.Start : date.Start;
}
