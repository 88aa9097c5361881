using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Site.Pages.Making;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Sources;

/// <summary>Where a source is used, and which other works are its neighbours.</summary>
internal static class SourceUsage
{
    private const int MostNeighbours = 8;

    public static SourcePage Fill(PageScope page, Source source, SourcePage model)
    {
        var uses = page.Content.UsesOfSource.TryGetValue(source.Id, out var found) ? found : [];
        var publisher = SourceNeighbours.PublisherOf(source);
        return model with
        {
            Uses = ByPage(page, uses),
            UseCount = uses.Length,
            Publisher = publisher,
            SamePublisher = Links(page, page.Inputs.Neighbours.OfPublisher(publisher, source.Id)),
            SameAuthors = Links(page, page.Inputs.Neighbours.OfAuthors(source)),
        };
    }

    private static IReadOnlyList<LinkModel> Links(PageScope page, IEnumerable<string> ids) => [.. ids.Take(MostNeighbours).Select(page.SourceLink)];

    private static List<SourceUsesModel> ByPage(PageScope page, ImmutableArray<SourceUse> uses)
    {
        var models = new List<SourceUsesModel>();
        for (int start = 0, end; start < uses.Length; start = end)
        {
            end = start + 1;
            while (end < uses.Length && uses[end].Place == uses[start].Place) end++;
            models.Add(OnPage(page, uses[start].Place, uses.AsSpan(start..end)));
        }

        return models;
    }

    private static SourceUsesModel OnPage(PageScope page, ThingKey place, ReadOnlySpan<SourceUse> uses)
    {
        var link = Backlinks.Link(page, place) ?? new LinkModel { Href = page.Href(place), Text = place.Id };
        return new SourceUsesModel
        {
            Place = link,
            For = Claims(page, uses, Stance.Supports),
            Against = Claims(page, uses, Stance.Disputes),
            Background = Claims(page, uses, Stance.Background),
            Passages = Passages(page, uses),
        };
    }

    private static List<ClaimUseModel> Claims(PageScope page, ReadOnlySpan<SourceUse> uses, Stance stance)
    {
        var models = new List<ClaimUseModel>();
        foreach (var use in uses)
        {
            if (use is not { Kind: UseKind.Claim, Claim: { } claim, Evidence: { } evidence } || evidence.Stance != stance) continue;
            models.Add(new ClaimUseModel
            {
                Claim = Making.Claims.Line(page, claim.Key, false),
                Credibility = Evidences.Credibility(page, evidence.Credibility) is { } grade ? grade with { Because = null } : null,
                LocatorLabel = evidence.Locator?.Label,
                Locator = evidence.Locator?.Value,
                Quote = Evidences.Quotation(evidence.Quote),
                Stands = page.Assessment.Sources[evidence.Source].Stands && claim.Withdrawn is null,
            });
        }

        return models;
    }

    private static List<PassageModel> Passages(PageScope page, ReadOnlySpan<SourceUse> uses)
    {
        var models = new List<PassageModel>();
        foreach (var use in uses)
        {
            if (use is not { Kind: not UseKind.Claim, Citation: { } citation }) continue;
            var locator = citation.Sources[0].Locator;
            models.Add(new PassageModel
            {
                Href = page.HrefOf(use.Place, citation),
                Kind = use.Kind == UseKind.Timeline ? "timeline" : "passage",
                Text = use.Passage,
                LocatorLabel = locator?.Label,
                Locator = locator?.Value,
            });
        }

        return models;
    }
}
