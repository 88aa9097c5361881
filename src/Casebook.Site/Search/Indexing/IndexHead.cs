using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Site.Output;
using Casebook.Site.Search.Documents;
using Casebook.Site.Search.Words;

namespace Casebook.Site.Search.Indexing;

/// <summary>The first file of the index: what there is, where each word is filed, and the names of facet values.</summary>
internal static class IndexHead
{
    /// <summary>The form of the index; the reader's script refuses another.</summary>
    public const int Version = 2;

    /// <summary>Writes the head.</summary>
    public static OutputFile Of(SiteConfig config, IReadOnlyList<Topic> topics, DocumentShards documents, TermShards terms, ImmutableArray<FacetColumn> facets, OutputFile dates)
    {
        var head = new ScriptWriter().Begin('h', 0).Add("{\"version\":").AddDecimal(Version).Add(",\"language\":").AddLiteral(config.Language);
        AddNumbers(head.Add(",\"counts\":"), documents.Counts);
        AddNumbers(head.Add(",\"perFile\":"), documents.PerFile);
        head.Add(",\"headSize\":").AddDecimal(PostingsWriter.HeadSize).Add(",\"tailRoom\":").AddDecimal(PostingsWriter.TailRoom).Add(",\"bounds\":").AddLiteral(string.Join(' ', terms.Bounds));
        head.Add(",\"kinds\":[").AddLiterals(Enum.GetValues<SearchKind>().Select(FacetIds.Of)).Add("],\"facets\":[");
        for (var i = 0; i < facets.Length; i++)
        {
            var facet = (SearchFacet)i;
            head.Add(i == 0 ? "{" : ",{").Add("\"id\":").AddLiteral(facet.ToString().ToLowerInvariant());
            head.Add(",\"bytes\":").AddDecimal(facets[i].File.Bytes.Length).Add(",\"values\":[").AddLiterals(facets[i].Values).Add(']');
            AddNames(head, facets[i].Values, NamesOf(facet, config, topics), config);
            head.Add('}');
        }

        head.Add("],\"dateBytes\":").AddDecimal(dates.Bytes.Length).Add(",\"stop\":").AddLiteral(StopWords.List);
        return head.Add(",\"cyrillic\":").AddLiteral(WordKey.Table()).Add('}').End();
    }

    private static Dictionary<string, LocalizedText>? NamesOf(SearchFacet facet, SiteConfig config, IReadOnlyList<Topic> topics) => facet switch
    {
        SearchFacet.Topic => topics.ToDictionary(topic => topic.Id, topic => topic.Name, StringComparer.Ordinal),
        SearchFacet.Status => config.Statuses.ToDictionary(label => label.Id, label => label.Name, StringComparer.Ordinal),
        SearchFacet.Perspective => config.Perspectives.ToDictionary(label => label.Id, label => label.Name, StringComparer.Ordinal),
        _ => null,
    };

    private static void AddNames(ScriptWriter head, ImmutableArray<string> values, Dictionary<string, LocalizedText>? names, SiteConfig config)
    {
        if (names is null) return;
        head.Add(",\"names\":{");
        var isFirst = true;
        foreach (var language in config.Languages.IsEmpty ? [config.Language] : config.Languages)
        {
            head.Add(isFirst ? "" : ",").AddLiteral(language).Add(":[");
            head.AddLiterals(values.Select(value => names.TryGetValue(value, out var name) ? name.In(language) : value)).Add(']');
            isFirst = false;
        }

        head.Add('}');
    }

    private static void AddNumbers(ScriptWriter head, IReadOnlyList<int> numbers)
    {
        head.Add('[');
        for (var i = 0; i < numbers.Count; i++) head.Add(i == 0 ? "" : ",").AddDecimal(numbers[i]);
        head.Add(']');
    }
}
