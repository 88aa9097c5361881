using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Bibliographies;

/// <summary>The bibliography as a whole and by each facet, in every language of the site; each over as many pages as it needs.</summary>
public sealed class BibliographyPages : IPageKind
{
    private const int MostSignposts = 150;

    /// <inheritdoc/>
    public string Name => "bibliography";

    /// <inheritdoc/>
    public Type Model => typeof(BibliographyPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) => Facets.All.SelectMany(facet =>
    {
        var length = Facets.LengthOf(inputs.Content, facet);
        return Plans.InEveryLanguage(inputs, Name, NameOf(facet), facet == Facets.Whole ? "bibliography/index.html" : $"bibliography/{facet}.html")
            .SelectMany(first => Pagination.Of(first, length, Facets.SizeOf(facet)));
    });

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs) => new();

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        var facet = Facets.All.First(facet => IsOf(plan, facet));
        var home = Frames.Crumb(page, PageNames.Home);
        var model = new BibliographyPage
        {
            Name = NameOf(facet),
            Facet = facet,
            Breadcrumbs = facet == Facets.Whole ? [home] : [home, Frames.Crumb(page, PageNames.Bibliography)],
            Facets = [.. Facets.All.Select(other => new LinkModel { Href = page.HrefOf(NameOf(other))!, Name = NameOf(other), IsCurrent = other == facet && plan.Part == 1 })],
            SourcesHref = page.HrefOf(PageNames.Sources)!,
            Total = inputs.Content.UsedSources.Count,
            Downloads = Downloads.Of(page, "bibliography/all"),
        };
        return facet == Facets.ByDossier ? WithDossiers(page, model) : WithSources(page, model);
    }

    private static BibliographyPage WithDossiers(PageScope page, BibliographyPage model)
    {
        var size = Facets.SizeOf(model.Facet);
        var dossiers = Facets.Dossiers(page);
        return model with
        {
            Dossiers = [.. Pagination.Slice(page.Plan, dossiers, size).Select(id => new CitingDossierModel { Dossier = page.DossierLink(id, Anchors.Section("references")), Sources = page.Inputs.SourcesOf(id) })],
            Pagination = Pagination.Model(page, dossiers.Count, size, at => page.TitleOf(page.Content.DossierById[dossiers[at]])),
        };
    }

    private static BibliographyPage WithSources(PageScope page, BibliographyPage model)
    {
        var size = Facets.SizeOf(model.Facet);
        var groups = Facets.Groups(page, model.Facet);
        var hasEntries = model.Facet is Facets.Whole or Facets.Annotated;
        var shown = new List<BibliographyGroup>();
        var (first, last) = ((page.Plan.Part - 1) * size, page.Plan.Part * size);
        var length = 0;
        foreach (var group in groups)
        {
            var (from, to) = (Math.Max(first - length, 0), Math.Min(last - length, group.Sources.Count));
            if (from < to)
            {
                var ids = group.Sources.GetRange(from, to - from);
                shown.Add(new BibliographyGroup
                {
                    Head = Head(page, model.Facet, group, length / size),
                    IsContinued = from > 0,
                    Entries = hasEntries ? [.. ids.Select(id => Entry(page, id, model.Facet == Facets.Annotated))] : [],
                    Lines = hasEntries ? [] : [.. ids.Select(id => Cards.Line(page, id))],
                });
            }

            length += group.Sources.Count;
        }

        return model with
        {
            Groups = shown,
            Signposts = length > size && groups.Count <= MostSignposts ? Signposts(page, model.Facet, groups, shown, size) : [],
            Pagination = Pagination.Model(page, length, size, index => BeginningOf(page, groups, index)),
        };
    }

    private static List<GroupHeadModel> Signposts(PageScope page, string facet, IReadOnlyList<SourceGroup> groups, List<BibliographyGroup> shown, int size)
    {
        var signposts = new List<GroupHeadModel>(groups.Count);
        var at = 0;
        foreach (var group in groups)
        {
            if (Head(page, facet, group, at / size) is { } head) signposts.Add(head with { IsElsewhere = shown.TrueForAll(other => other.Head?.Id != head.Id) });
            at += group.Sources.Count;
        }

        return signposts;
    }

    private static SourceCard Entry(PageScope page, string id, bool withAnnotation)
    {
        var card = Cards.Source(page, id);
        return withAnnotation ? card with { Annotation = PageBodies.Plain(page.Content.SourceById[id].Annotation!) } : card;
    }

    /// <summary>Where a group begins, on the part with an index; null for the whole.</summary>
    private static GroupHeadModel? Head(PageScope page, string facet, SourceGroup group, int part) => group.Id is not { } id
        ? null
        : new GroupHeadModel { Facet = facet, Id = id, Href = Pagination.HrefOf(page, part + 1, id), Key = group.Key!, Name = group.Name, Count = group.Sources.Count };

    /// <summary>What a part begins with: the name of its first group where groups have names of their own, of a whole list the first author.</summary>
    private static string? BeginningOf(PageScope page, IReadOnlyList<SourceGroup> groups, int index)
    {
        foreach (var group in groups)
        {
            if (index < group.Sources.Count) return group.Id is null ? Cards.ByOf(page.Content.SourceById[group.Sources[index]]) : group.Name;
            index -= group.Sources.Count;
        }

        return null;
    }

    private static string NameOf(string facet) => facet == Facets.Whole ? PageNames.Bibliography : $"{PageNames.Bibliography}.{facet}";

    private static bool IsOf(PagePlan plan, string facet) => plan.Name == NameOf(facet) || plan.Name!.StartsWith(NameOf(facet) + " ", StringComparison.Ordinal);
}
