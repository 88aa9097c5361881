using System.Collections.Immutable;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Output;
using Casebook.Site.Search.Documents;
using Casebook.Site.Search.Indexing;
using Casebook.Site.Search.Proving;

namespace Casebook.Site.Search;

/// <summary>The search of a site, made from its records: an inverted index in scripts that a browser loads as needed, from a folder as well as over http.</summary>
public static class SearchIndex
{
    /// <summary>The files of the index. It is then asked for titles and names of the site in each script; one that is not found is an error.</summary>
    /// <param name="content">The content.</param>
    /// <param name="assessment">Its figures.</param>
    /// <param name="addressOf">Where things have their pages; asked by several threads.</param>
    /// <param name="jobs">The largest number of threads.</param>
    /// <param name="diagnostics">Where titles and names that are not found go.</param>
    public static IReadOnlyList<OutputFile> Build(EvidenceBase content, Assessment assessment, PageAddress addressOf, int jobs, DiagnosticBag diagnostics)
    {
        var documents = DocumentCollection.Of(content, assessment, addressOf, jobs);
        var files = Write(content.Config, content.Topics, documents, jobs);
        SelfTest.Run(documents, files, diagnostics);
        return files;
    }

    /// <summary>The files for a row of documents that stand kind by kind.</summary>
    internal static IReadOnlyList<OutputFile> Write(SiteConfig config, IReadOnlyList<Topic> topics, ImmutableArray<SearchDocument> documents, int jobs)
    {
        var table = TermTable.Of(documents, jobs, out var lengths);
        TermShards? terms = null;
        DocumentShards? shards = null;
        Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = jobs },
            () => terms = TermShards.Of(table, RelativeLengths.Of(documents, lengths)),
            () => shards = DocumentShards.Of(documents, config.Language));
        var facets = FacetColumn.All(documents);
        var dates = DateColumn.Of(documents);
        var head = IndexHead.Of(config, topics, shards!, terms!, facets, dates);
        return [head, .. terms!.Files, .. shards!.Files, .. facets.Select(facet => facet.File), dates];
    }
}
