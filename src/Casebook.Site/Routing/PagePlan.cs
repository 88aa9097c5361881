using Casebook.Content.Model;
using Casebook.Diagnostics.Text;

namespace Casebook.Site.Routing;

/// <summary>A page that will be built: its kind, address, language and subject.</summary>
/// <param name="Kind">The name of the page kind, which is also that of its template.</param>
/// <param name="Route">The address.</param>
/// <param name="Language">The language of the edition (BCP 47).</param>
public sealed record PagePlan(string Kind, Route Route, string Language)
{
    /// <summary>The number of the page among all plans, from 0; given by the route table.</summary>
    public int Index { get; init; }

    /// <summary>The thing whose page this is; null for lists and the like.</summary>
    public ThingKey? Thing { get; init; }

    /// <summary>The name by which other pages and the navigation find a page that no thing owns, for example timeline or bibliography/by-year.</summary>
    public string? Name { get; init; }

    /// <summary>Which part of a list in several pages it is, from 1.</summary>
    public int Part { get; init; } = 1;

    /// <summary>Where the page comes from, for messages about its address.</summary>
    public SourceSpan? Origin { get; init; }

    /// <summary>False for pages that search engines and site maps leave out (the 404 page).</summary>
    public bool IsListed { get; init; } = true;
}
