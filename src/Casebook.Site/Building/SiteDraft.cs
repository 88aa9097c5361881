using System.Collections.Immutable;
using Casebook.Content.Compilation;
using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;
using Casebook.Site.Theming;

namespace Casebook.Site.Building;

/// <summary>A site of which every address and every citation is known, before any page is made: what pages and books have in common.</summary>
/// <param name="Site">The content and its figures.</param>
/// <param name="Theme">The theme.</param>
/// <param name="Renderer">Its templates, ready for pages or for a book.</param>
/// <param name="Inputs">What page models are built from.</param>
internal sealed record SiteDraft(CheckedSite Site, Theme Theme, PageRenderer Renderer, PageInputs Inputs)
{
    /// <summary>Every address.</summary>
    public RouteTable Routes => Inputs.Routes;

    /// <summary>The style and the locales of citations.</summary>
    public StyleShelf Shelf => Inputs.Desk.Shelf;

    /// <summary>What changed by the repository's history.</summary>
    public ImmutableArray<Change> Changes => Inputs.Plans.Changes;
}
