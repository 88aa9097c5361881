using Casebook.Content.Compilation;
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
            Uses = [.. uses.GroupBy(use => use.Place).Select(group => OnPage(page, group.Key, [.. group]))],
            UseCount = uses.Length,
            Publisher = publisher,
            SamePublisher = Links(page, page.Inputs.Neighbours.OfPublisher(publisher, source.Id)),
            SameAuthors = Links(page, page.Inputs.Neighbours.OfAuthors(source)),
        };
    }

    private static IReadOnlyList<LinkModel> Links(PageScope page, IEnumerable<string> ids) => [.. ids.Take(MostNeighbours).Select(page.SourceLink)];

    private static SourceUsesModel OnPage(PageScope page, ThingKey place, List<SourceUse> uses) => new()
    {
        Place = Backlinks.Link(page, place) ?? new LinkModel { Href = page.Href(place), Text = place.Id },
        For = Claims(page, uses, Stance.Supports),
        Against = Claims(page, uses, Stance.Disputes),
        Background = Claims(page, uses, Stance.Background),
        Passages = [.. uses.Where(use => use.Kind != UseKind.Claim).Select(use => Passage(page, use))],
    };

    private static List<ClaimUseModel> Claims(PageScope page, List<SourceUse> uses, Stance stance)
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

    private static PassageModel Passage(PageScope page, SourceUse use)
    {
        var cited = use.Citation?.Sources.FirstOrDefault();
        return new PassageModel
        {
            Href = page.Href(use.Place),
            Kind = use.Kind == UseKind.Timeline ? "timeline" : "passage",
            Text = use.Passage,
            LocatorLabel = cited?.Locator?.Label,
            Locator = cited?.Locator?.Value,
        };
    }
}
