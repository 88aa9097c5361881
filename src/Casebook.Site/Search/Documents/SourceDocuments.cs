using Casebook.Citations.Items;
using Casebook.Content.Model;

namespace Casebook.Site.Search.Documents;

/// <summary>A source as it is searched.</summary>
internal static class SourceDocuments
{
    private static readonly string[] Publishing = ["container-title", "publisher", "collection-title", "event-title", "archive"];

    /// <summary>The document of a source that has a page.</summary>
    public static void Add(EvidenceBase content, Source source, FacetValue[] appraisal, PageAddress addressOf, DocumentTexts texts, List<SearchDocument> documents)
    {
        if (addressOf(new ThingKey(ThingKind.Source, source.Id), content.Config.Language) is not { } address) return;
        texts.Show(SearchField.Name, source.Title.Others.Values).Show(SearchField.Name, source.AlsoKnownAs);
        foreach (var (_, names) in source.Item.Names.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            foreach (var name in names) AddName(texts, name);
        }

        foreach (var variable in Publishing) texts.Show(SearchField.Label, source.Words(variable));
        texts.Show(SearchField.Text, source.Annotation);
        documents.Add(new SearchDocument
        {
            Kind = SearchKind.Source,
            Path = address,
            Title = source.Title.Text,
            Language = source.Item.Language ?? content.Config.Language,
            Texts = texts.Take(),
            Facets = Facets(content, source, appraisal),
            When = MonthSpan.Of(source.Issued),
        });
    }

    /// <summary>What a source is by: perspective, grade, country, language.</summary>
    public static FacetValue[] Appraisal(Source source)
    {
        var facets = new List<FacetValue>(4);
        Add(SearchFacet.Perspective, source.Perspective);
        Add(SearchFacet.Reliability, source.Reliability?.Code.ToString());
        Add(SearchFacet.Country, source.Country);
        Add(SearchFacet.Language, source.Item.Language);
        return [.. facets];

        void Add(SearchFacet facet, string? value)
        {
            if (value is not null) facets.Add(new FacetValue(facet, value));
        }
    }

    private static FacetValue[] Facets(EvidenceBase content, Source source, FacetValue[] appraisal)
    {
        var stances = content.UsesOfSource.GetValueOrDefault(source.Id, []).Where(use => use.Evidence is not null).Select(use => use.Evidence!.Stance).Distinct();
        return [.. appraisal, .. stances.Select(stance => new FacetValue(SearchFacet.Stance, FacetIds.Of(stance)))];
    }

    private static void AddName(DocumentTexts texts, Name name)
    {
        if (name.Literal is { } literal) texts.Show(SearchField.Label, literal);
        else texts.Show(SearchField.Label, string.Join(' ', new[] { name.Given, name.DroppingParticle, name.NonDroppingParticle, name.Family, name.Suffix }.Where(part => !string.IsNullOrEmpty(part))));
        foreach (var (_, script) in name.Scripts) AddName(texts, script);
    }
}
