using Casebook.Site.Pages;
using Casebook.Site.Pages.Actors;
using Casebook.Site.Pages.Bibliographies;
using Casebook.Site.Pages.Dossiers;
using Casebook.Site.Pages.Free;
using Casebook.Site.Pages.Home;
using Casebook.Site.Pages.Overviews;
using Casebook.Site.Pages.Sources;
using Casebook.Site.Pages.Terms;
using Casebook.Site.Pages.Topics;

namespace Casebook.Site.Building;

/// <summary>All page kinds of a site; a new kind is a line here.</summary>
public static class PageKinds
{
    /// <summary>The list.</summary>
    public static IReadOnlyList<IPageKind> All { get; } =
    [
        new HomePages(), new DossierPages(), new DossierListPages(), new SourcePages(), new SourceListPages(), new ActorPages(), new ActorListPages(),
        new TopicPages(), new TopicListPages(), new BibliographyPages(), new MatrixPages(), new TimelinePages(), new NetworkPages(), new ChangesPages(), new GapsPages(), new ClaimListPages(),
        new GlossaryPages(), new FrameworkPages(), new FrameworkListPages(), new FreePages(), new SearchPages(), new NotFoundPages(),
    ];

    /// <summary>What a theme must have: the page-model type of each template, by the template's name.</summary>
    public static IReadOnlyDictionary<string, Type> Contract { get; } = All.ToDictionary(kind => kind.Name, kind => kind.Model, StringComparer.Ordinal);

    /// <summary>The kind of a name.</summary>
    public static IPageKind Of(string name) => ByName[name];

    private static readonly Dictionary<string, IPageKind> ByName = All.ToDictionary(kind => kind.Name, StringComparer.Ordinal);
}
