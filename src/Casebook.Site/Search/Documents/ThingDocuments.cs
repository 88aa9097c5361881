using Casebook.Content.Model;

namespace Casebook.Site.Search.Documents;

/// <summary>Actors, topics, terms and free pages as they are searched.</summary>
internal static class ThingDocuments
{
    /// <summary>Adds those of one kind that have an address.</summary>
    public static void Add(EvidenceBase content, PageAddress addressOf, SearchKind kind, List<SearchDocument> documents)
    {
        var language = content.Config.Language;
        switch (kind)
        {
            case SearchKind.Actor:
                foreach (var actor in content.Actors) AddActor(documents, actor, addressOf(new ThingKey(ThingKind.Actor, actor.Id), language), language);
                break;
            case SearchKind.Topic:
                foreach (var topic in content.Topics) AddTopic(documents, topic, addressOf(new ThingKey(ThingKind.Topic, topic.Id), language), language);
                break;
            case SearchKind.Term:
                foreach (var term in content.Terms)
                    Add(documents, SearchKind.Term, addressOf(new ThingKey(ThingKind.Term, term.Id), language), term.Name.Text, language, Others(term.Name).Show(SearchField.Summary, term.Means.Body), []);
                break;
            case SearchKind.Passage:
                foreach (var page in content.Pages) AddPassages(documents, page, addressOf(new ThingKey(ThingKind.Page, page.Id), language), language);
                break;
            case SearchKind.Page:
                foreach (var page in content.Pages)
                    Add(documents, SearchKind.Page, addressOf(new ThingKey(ThingKind.Page, page.Id), language), page.Title.Text, language, Others(page.Title).Show(SearchField.Summary, page.Summary), []);
                break;
        }
    }

    private static void AddActor(List<SearchDocument> documents, Actor actor, string? address, string language)
    {
        var texts = Others(actor.Name).Show(SearchField.Name, actor.AlsoKnownAs).Show(SearchField.Text, actor.Note);
        Add(documents, SearchKind.Actor, address, actor.Name.Text, language, texts, actor.Country is { } country ? [new FacetValue(SearchFacet.Country, country)] : []);
    }

    private static void AddTopic(List<SearchDocument> documents, Topic topic, string? address, string language)
    {
        var texts = Others(topic.Name).Show(SearchField.Summary, topic.About?.Body);
        Add(documents, SearchKind.Topic, address, topic.Name.Text, language, texts, [new FacetValue(SearchFacet.Topic, topic.Id)]);
    }

    private static void AddPassages(List<SearchDocument> documents, Page page, string? address, string language)
    {
        if (address is null) return;
        foreach (var (number, words) in page.Narrative.Sections.Read())
        {
            BodyHeading? heading = number < 0 ? null : page.Narrative.Headings[number];
            documents.Add(new SearchDocument
            {
                Kind = SearchKind.Passage,
                Path = address,
                Anchor = heading?.Id ?? "",
                Title = heading?.Text ?? "",
                Around = page.Title.Text,
                Language = language,
                Texts = [],
                Passage = words,
            });
        }
    }

    private static DocumentTexts Others(LocalizedText name) => new DocumentTexts().ShowOthers(name);

    private static void Add(List<SearchDocument> documents, SearchKind kind, string? address, string title, string language, DocumentTexts texts, FacetValue[] facets)
    {
        if (address is null) return;
        var (path, anchor) = address.Split('#') is [var page, var place] ? (page, place) : (address, "");
        documents.Add(new SearchDocument { Kind = kind, Path = path, Anchor = anchor, Title = title, Language = language, Texts = texts.Take(), Facets = facets });
    }
}
