using Casebook.Citations.Items;
using Casebook.Content.Model;

namespace Casebook.Site.Search.Documents;

/// <summary>A source as it is searched.</summary>
internal static class SourceDocuments
{
    private static readonly string[] Publishing = ["container-title", "publisher", "collection-title", "event-title", "archive"];

    /// <summary>The document of a source that has a page.</summary>
    public static void Add(EvidenceBase content, Source source, FacetValue[] appraisal, PageAddress addressOf, DocumentDesk desk, List<SearchDocument> documents)
    {
        if (addressOf(new ThingKey(ThingKind.Source, source.Id), content.Config.Language) is not { } address) return;
        var texts = desk.Texts.ShowOthers(source.Title).Show(SearchField.Name, source.AlsoKnownAs);
        foreach (var variable in source.Item.Names.Keys.Order(StringComparer.Ordinal))
        {
            foreach (var name in source.Item.Names[variable]) AddName(texts, name);
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
            Facets = Facets(content, source, appraisal, desk.Facets),
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

    private static FacetValue[] Facets(EvidenceBase content, Source source, FacetValue[] appraisal, DocumentFacets facets)
    {
        facets.Add(appraisal);
        foreach (ref readonly var use in content.UsesOfSource.GetValueOrDefault(source.Id, []).AsSpan())
        {
            if (use.Evidence is { } evidence) facets.Add(new FacetValue(SearchFacet.Stance, FacetIds.Of(evidence.Stance)));
        }

        return facets.Take();
    }

    private static void AddName(DocumentTexts texts, Name name)
    {
        texts.Show(SearchField.Label, name.Literal ?? Words(name));
        foreach (var (_, script) in name.Scripts) AddName(texts, script);
    }

    private static string Words(Name name)
    {
        var words = name.Given ?? "";
        foreach (var part in (ReadOnlySpan<string?>)[name.DroppingParticle, name.NonDroppingParticle, name.Family, name.Suffix])
        {
            if (!string.IsNullOrEmpty(part)) words = words.Length == 0 ? part : $"{words} {part}";
        }

        return words;
    }
}
