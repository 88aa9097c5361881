using Casebook.Citations.Items;
using Casebook.Content.Model;

namespace Casebook.Site.Search.Documents;

/// <summary>A source as it is searched.</summary>
internal static class SourceDocuments
{
    private static readonly string[] Publishing = ["container-title", "publisher", "collection-title", "event-title", "archive"];

    /// <summary>The document of a source that has a page.</summary>
    public static void Add(EvidenceBase content, Source source, PageAddress addressOf, List<SearchDocument> documents)
    {
        if (addressOf(new ThingKey(ThingKind.Source, source.Id), content.Config.Language) is not { } address) return;
        var texts = new DocumentTexts().Show(SearchField.Name, source.Title.Others.Values).Show(SearchField.Name, source.AlsoKnownAs);
        foreach (var (_, names) in source.Item.Names.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            foreach (var name in names) AddName(texts, name);
        }

        foreach (var variable in Publishing) texts.Show(SearchField.Label, source.Item.Texts.GetValueOrDefault(variable));
        texts.Show(SearchField.Text, source.Annotation);
        documents.Add(new SearchDocument
        {
            Kind = SearchKind.Source,
            Href = address,
            Title = source.Title.Text,
            Language = source.Item.Language ?? content.Config.Language,
            Texts = texts.All,
            Facets = Facets(content, source),
            When = MonthSpan.Of(source.Issued),
        });
    }

    /// <summary>Adds what a source is by: perspective, grade, country, language.</summary>
    public static void AddAppraisal(Source source, List<FacetValue> facets)
    {
        Add(facets, SearchFacet.Perspective, source.Perspective);
        Add(facets, SearchFacet.Reliability, source.Reliability?.Code.ToString());
        Add(facets, SearchFacet.Country, source.Country);
        Add(facets, SearchFacet.Language, source.Item.Language);
    }

    private static List<FacetValue> Facets(EvidenceBase content, Source source)
    {
        var facets = new List<FacetValue>();
        AddAppraisal(source, facets);
        foreach (var use in content.UsesOfSource.GetValueOrDefault(source.Id, []))
        {
            if (use.Evidence is { } evidence) Add(facets, SearchFacet.Stance, FacetIds.Of(evidence.Stance));
        }

        return facets;
    }

    private static void AddName(DocumentTexts texts, Name name)
    {
        if (name.Literal is { } literal) texts.Show(SearchField.Label, literal);
        else texts.Show(SearchField.Label, string.Join(' ', new[] { name.Given, name.DroppingParticle, name.NonDroppingParticle, name.Family, name.Suffix }.Where(part => !string.IsNullOrEmpty(part))));
        foreach (var (_, script) in name.Scripts) AddName(texts, script);
    }

    private static void Add(List<FacetValue> facets, SearchFacet facet, string? value)
    {
        if (value is null) return;
        var entry = new FacetValue(facet, value);
        if (!facets.Contains(entry)) facets.Add(entry);
    }
}
