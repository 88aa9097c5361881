using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Content.Model;
using Casebook.Site.Output;
using Casebook.Site.Search.Documents;
using Casebook.Site.Search.Words;

namespace Casebook.Site.Search.Indexing;

/// <summary>The first file of the index: what there is, where each word is filed, and the names of facet values.</summary>
internal static class IndexHead
{
    /// <summary>The form of the index; the reader's script refuses another.</summary>
    public const int Version = 1;

    /// <summary>Writes the head.</summary>
    public static OutputFile Of(SiteConfig config, IReadOnlyList<Topic> topics, DocumentShards documents, TermShards terms, ImmutableArray<FacetColumn> facets, OutputFile dates)
    {
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"{{\"version\":{Version},\"language\":").AppendLiteral(config.Language);
        head.Append(",\"counts\":[").AppendJoin(',', documents.Counts).Append("],\"perFile\":[").AppendJoin(',', documents.PerFile).Append(']');
        head.Append(CultureInfo.InvariantCulture, $",\"headSize\":{PostingsWriter.HeadSize},\"bounds\":").AppendLiteral(string.Join(' ', terms.Bounds));
        head.Append(",\"kinds\":[");
        foreach (var kind in Enum.GetValues<SearchKind>()) head.Append(kind == 0 ? "" : ",").AppendLiteral(FacetIds.Of(kind));
        head.Append("],\"facets\":[");
        for (var i = 0; i < facets.Length; i++)
        {
            var facet = (SearchFacet)i;
            head.Append(i == 0 ? "{" : ",{").Append("\"id\":").AppendLiteral(facet.ToString().ToLowerInvariant());
            head.Append(CultureInfo.InvariantCulture, $",\"bytes\":{facets[i].File.Bytes.Length},\"values\":[");
            AppendList(head, facets[i].Values).Append(']');
            AppendNames(head, facets[i].Values, NamesOf(facet, config, topics), config);
            head.Append('}');
        }

        head.Append(CultureInfo.InvariantCulture, $"],\"dateBytes\":{dates.Bytes.Length},\"stop\":").AppendLiteral(StopWords.List);
        head.Append(",\"cyrillic\":").AppendLiteral(WordKey.Table()).Append('}');
        return ScriptText.File('h', 0, head);
    }

    private static Dictionary<string, LocalizedText>? NamesOf(SearchFacet facet, SiteConfig config, IReadOnlyList<Topic> topics) => facet switch
    {
        SearchFacet.Topic => topics.ToDictionary(topic => topic.Id, topic => topic.Name, StringComparer.Ordinal),
        SearchFacet.Status => config.Statuses.ToDictionary(label => label.Id, label => label.Name, StringComparer.Ordinal),
        SearchFacet.Perspective => config.Perspectives.ToDictionary(label => label.Id, label => label.Name, StringComparer.Ordinal),
        _ => null,
    };

    private static void AppendNames(StringBuilder head, ImmutableArray<string> values, Dictionary<string, LocalizedText>? names, SiteConfig config)
    {
        if (names is null) return;
        head.Append(",\"names\":{");
        var first = true;
        foreach (var language in config.Languages.IsEmpty ? [config.Language] : config.Languages)
        {
            head.Append(first ? "" : ",").AppendLiteral(language).Append(":[");
            AppendList(head, values.Select(value => names.TryGetValue(value, out var name) ? name.In(language) : value)).Append(']');
            first = false;
        }

        head.Append('}');
    }

    private static StringBuilder AppendList(StringBuilder text, IEnumerable<string> words)
    {
        var first = true;
        foreach (var word in words)
        {
            text.Append(first ? "" : ",").AppendLiteral(word);
            first = false;
        }

        return text;
    }
}
