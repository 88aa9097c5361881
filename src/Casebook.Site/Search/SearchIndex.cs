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
    /// <summary>Makes the files of the index. It is then asked for titles and names of the site in each script; one that is not found is an error.</summary>
    /// <param name="sink">Where the files go.</param>
    /// <param name="content">The content.</param>
    /// <param name="assessment">Its figures.</param>
    /// <param name="addressOf">Where things have their pages; asked by several threads.</param>
    /// <param name="jobs">The largest number of threads.</param>
    /// <param name="diagnostics">Where titles and names that are not found go.</param>
    public static void MakeInto(IFileSink sink, EvidenceBase content, Assessment assessment, PageAddress addressOf, int jobs, DiagnosticBag diagnostics)
    {
        var test = new SelfTest();
        var files = Write(sink, content.Config, content.Topics, test.Noting(DocumentCollection.Of(content, assessment, addressOf, jobs)), jobs);
        test.Run(files, diagnostics);
    }

    /// <summary>Makes the files for documents that come kind by kind, and gives those that a query is answered from.</summary>
    internal static IReadOnlyList<OutputFile> Write(IFileSink sink, SiteConfig config, IReadOnlyList<Topic> topics, IEnumerable<SearchDocument[]> kinds, int jobs)
    {
        var index = new IndexWriter(config.Language, jobs, sink);
        foreach (var documents in kinds) index.Add(documents);
        return index.End(config, topics);
    }
}
