using System.Globalization;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Making;

/// <summary>Long lists over several pages, so that each page stays light however long the list grows.</summary>
internal static class Pagination
{
    /// <summary>The plans of all parts of a list; the first has the address and the name of the whole.</summary>
    /// <param name="first">The plan of the first part.</param>
    /// <param name="entries">The length of the list.</param>
    /// <param name="size">The most entries of one part.</param>
    public static IEnumerable<PagePlan> Of(PagePlan first, int entries, int size)
    {
        yield return first;
        var stem = first.Route.Path.Value[..^".html".Length];
        for (var part = 2; part <= CountOf(entries, size); part++)
        {
            yield return first with { Route = Route.Of(FormattableString.Invariant($"{stem}_{part}.html")), Name = NameOf(first, part), Part = part };
        }
    }

    /// <summary>The entries of the page's part.</summary>
    public static IEnumerable<T> Slice<T>(PagePlan plan, IEnumerable<T> entries, int size) => entries.Skip((plan.Part - 1) * size).Take(size);

    /// <summary>Where the page stands among the parts; null when there is one part only.</summary>
    /// <param name="page">The page.</param>
    /// <param name="entries">The length of the list.</param>
    /// <param name="size">The most entries of one part.</param>
    /// <param name="beginningOf">What the entry at an index begins a part with.</param>
    public static PaginationModel? Model(PageScope page, int entries, int size, Func<int, string?> beginningOf)
    {
        var count = CountOf(entries, size);
        if (count == 1) return null;
        var parts = page.Inputs.Remember("parts of " + HrefOf(page, 1), page.Plan, () => Parts(page, count, size, beginningOf));
        var all = new PaginationLink[count];
        for (var i = 0; i < count; i++) all[i] = page.Plan.Part == i + 1 ? parts[i] with { IsCurrent = true } : parts[i];
        var at = page.Plan.Part - 1;
        return new PaginationModel
        {
            Number = at + 1,
            Count = count,
            All = all,
            PreviousHref = at > 0 ? all[at - 1].Href : null,
            NextHref = at + 1 < count ? all[at + 1].Href : null,
        };
    }

    private static PaginationLink[] Parts(PageScope page, int count, int size, Func<int, string?> beginningOf)
    {
        var parts = new PaginationLink[count];
        for (var i = 0; i < count; i++) parts[i] = new PaginationLink { Href = HrefOf(page, i + 1), Number = i + 1, From = beginningOf(i * size) };
        return parts;
    }

    /// <summary>The link from a page of a list to one of its parts.</summary>
    public static string HrefOf(PageScope page, int part, string? fragment = null)
    {
        var path = page.Plan.Route.Path.Value;
        return page.HrefTo(string.Concat(path.AsSpan(0, path.Length - EndingOf(page.Plan.Part).Length), EndingOf(part)), fragment);
    }

    private static string EndingOf(int part) => part == 1 ? ".html" : string.Create(CultureInfo.InvariantCulture, $"_{part}.html");

    private static int CountOf(int entries, int size) => Math.Max(1, (entries + size - 1) / size);

    private static string NameOf(PagePlan first, int part) => FormattableString.Invariant($"{first.Name ?? first.Thing!.Value.Kind + " " + first.Thing.Value.Id} {part}");
}
