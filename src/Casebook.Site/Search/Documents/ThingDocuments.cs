using Casebook.Content.Model;
using Casebook.Content.Syntax;

namespace Casebook.Site.Search.Documents;

/// <summary>Actors, topics, terms and free pages as they are searched.</summary>
internal static class ThingDocuments
{
    /// <summary>The documents of all of them that have an address.</summary>
    public static void Add(EvidenceBase content, PageAddress addressOf, List<SearchDocument> documents)
    {
        var language = content.Config.Language;
        foreach (var actor in content.Actors)
        {
            if (addressOf(new ThingKey(ThingKind.Actor, actor.Id), language) is { } address) documents.Add(OfActor(actor, address, language));
        }

        foreach (var topic in content.Topics)
        {
            var texts = Others(topic.Name).Show(SearchField.Summary, topic.About?.Body);
            Add(documents, SearchKind.Topic, addressOf(new ThingKey(ThingKind.Topic, topic.Id), language), topic.Name.Text, language, texts, [new FacetValue(SearchFacet.Topic, topic.Id)]);
        }

        foreach (var term in content.Terms)
            Add(documents, SearchKind.Term, addressOf(new ThingKey(ThingKind.Term, term.Id), language), term.Name.Text, language, Others(term.Name).Show(SearchField.Summary, term.Means.Body), []);
        foreach (var page in content.Pages) AddPage(page, addressOf(new ThingKey(ThingKind.Page, page.Id), language), language, documents);
    }

    private static SearchDocument OfActor(Actor actor, string address, string language) => new()
    {
        Kind = SearchKind.Actor,
        Path = address,
        Title = actor.Name.Text,
        Language = language,
        Texts = Others(actor.Name).Show(SearchField.Name, actor.AlsoKnownAs).Show(SearchField.Text, actor.Note).All,
        Facets = actor.Country is { } country ? [new FacetValue(SearchFacet.Country, country)] : [],
    };

    private static void AddPage(Page page, string? address, string language, List<SearchDocument> documents)
    {
        Add(documents, SearchKind.Page, address, page.Title.Text, language, Others(page.Title).Show(SearchField.Summary, page.Summary), []);
        if (address is null) return;
        foreach (var (anchor, heading, text) in PassageReader.Read(page.Narrative, new PlainTextBuilder()))
        {
            documents.Add(new SearchDocument
            {
                Kind = SearchKind.Passage,
                Path = address,
                Anchor = anchor ?? "",
                Title = heading,
                Around = page.Title.Text,
                Language = language,
                Texts = new DocumentTexts().Show(SearchField.Text, text).All,
            });
        }
    }

    private static DocumentTexts Others(LocalizedText name) => new DocumentTexts().Show(SearchField.Name, name.Others.Values);

    private static void Add(List<SearchDocument> documents, SearchKind kind, string? address, string title, string language, DocumentTexts texts, FacetValue[] facets)
    {
        if (address is null) return;
        var (path, anchor) = address.Split('#') is [var page, var place] ? (page, place) : (address, "");
        documents.Add(new SearchDocument { Kind = kind, Path = path, Anchor = anchor, Title = title, Language = language, Texts = texts.All, Facets = facets });
    }
}
