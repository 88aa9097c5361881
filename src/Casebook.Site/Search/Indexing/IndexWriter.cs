using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Site.Output;
using Casebook.Site.Search.Documents;

namespace Casebook.Site.Search.Indexing;

/// <summary>Writes an index. It gets the documents kind by kind and keeps none: what results show is written at once, and where which word stands is noted for the end.</summary>
/// <param name="language">The language of the site.</param>
/// <param name="jobs">The largest number of threads.</param>
/// <param name="sink">Where the files go.</param>
internal sealed class IndexWriter(string language, int jobs, IFileSink sink)
{
    private readonly ParallelOptions _options = new() { MaxDegreeOfParallelism = jobs };
    private readonly TermCollection _terms = new(jobs);
    private readonly DocumentShards _shards = new(language, sink);
    private readonly IndexColumns _columns = new();

    /// <summary>Takes all documents of the next kind.</summary>
    public void Add(ReadOnlyMemory<SearchDocument> documents)
    {
        Parallel.Invoke(_options, [.. _terms.Steps(documents), () => _columns.Add(documents.Span), .. _shards.Steps(documents)]);
        _terms.End();
    }

    /// <summary>Writes the rest and gives the files that a query is answered from: the head and those of words.</summary>
    public IReadOnlyList<OutputFile> End(SiteConfig config, IReadOnlyList<Topic> topics)
    {
        TermShards? terms = null;
        ImmutableArray<FacetColumn> facets = [];
        OutputFile? dates = null;
        Parallel.Invoke(_options, () => terms = TermShards.Of(_terms.Table, _terms.RelativeLengths), () => (facets, dates) = (_columns.WriteFacets(), _columns.WriteDates()));
        var head = IndexHead.Of(config, topics, _shards, terms!, facets, dates!);
        IReadOnlyList<OutputFile> asked = [head, .. terms!.Files];
        Parallel.ForEach(asked.Concat(facets.Select(static facet => facet.File)).Append(dates!), _options, sink.Put);
        return asked;
    }
}
