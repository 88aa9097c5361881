using System.Collections.Immutable;
using Casebook.Content.Assessing;
using Casebook.Content.Model;

namespace Casebook.Site.Search.Documents;

/// <summary>All that a site's search finds, made kind by kind: the texts of a site are long, and of those made for the search one kind at a time is enough.</summary>
internal static class DocumentCollection
{
    private const int PerStretch = 64;

    /// <summary>For each kind in the order of <see cref="SearchKind"/> its documents, in the order of the content; made when they are asked for.</summary>
    public static IEnumerable<SearchDocument[]> Of(EvidenceBase content, Assessment assessment, PageAddress addressOf, int jobs)
    {
        var appraisals = content.Sources.ToDictionary(source => source.Id, SourceDocuments.Appraisal, StringComparer.Ordinal);
        var inputs = new DocumentInputs(content, assessment, appraisals, addressOf);
        foreach (var kind in Enum.GetValues<SearchKind>())
        {
            var ofDossiers = kind <= SearchKind.Passage
                ? Gather(content.Dossiers, jobs, (dossier, desk, documents) => DossierDocuments.Add(inputs, dossier, kind, desk, documents))
                : [];
            var ofSources = kind == SearchKind.Source
                ? Gather(content.Sources, jobs, (source, desk, documents) => SourceDocuments.Add(content, source, appraisals[source.Id], addressOf, desk, documents))
                : [];
            var others = new List<SearchDocument>();
            ThingDocuments.Add(content, addressOf, kind, others);
            yield return InOne([.. ofDossiers, .. ofSources, others]);
        }
    }

    private static SearchDocument[] InOne(List<SearchDocument>[] stretches)
    {
        var documents = new SearchDocument[stretches.Sum(static stretch => stretch.Count)];
        var at = 0;
        foreach (var stretch in stretches)
        {
            stretch.CopyTo(documents, at);
            at += stretch.Count;
        }

        return documents;
    }

    /// <summary>The documents of things, stretch by stretch in their order.</summary>
    private static List<SearchDocument>[] Gather<T>(ImmutableArray<T> things, int jobs, Action<T, DocumentDesk, List<SearchDocument>> add)
    {
        var stretches = new List<SearchDocument>[(things.Length + PerStretch - 1) / PerStretch];
        Parallel.For(0, stretches.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, static () => new DocumentDesk(), (i, _, desk) =>
        {
            var documents = stretches[i] = [];
            foreach (var thing in things.AsSpan()[(i * PerStretch)..Math.Min(things.Length, (i + 1) * PerStretch)]) add(thing, desk, documents);
            return desk;
        }, static _ => { });
        return stretches;
    }
}
