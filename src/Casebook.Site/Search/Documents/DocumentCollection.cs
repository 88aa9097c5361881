using System.Collections.Immutable;
using Casebook.Content.Assessing;
using Casebook.Content.Model;

namespace Casebook.Site.Search.Documents;

/// <summary>All that a site's search finds.</summary>
internal static class DocumentCollection
{
    /// <summary>The documents, kind by kind in the order of <see cref="SearchKind"/>, each kind in the order of the content.</summary>
    public static ImmutableArray<SearchDocument> Of(EvidenceBase content, Assessment assessment, PageAddress addressOf)
    {
        var documents = new List<SearchDocument>();
        foreach (var dossier in content.Dossiers) DossierDocuments.Add(content, assessment, dossier, addressOf, documents);
        foreach (var source in content.Sources) SourceDocuments.Add(content, source, addressOf, documents);
        ThingDocuments.Add(content, addressOf, documents);
        var byKind = new List<SearchDocument>[Enum.GetValues<SearchKind>().Length];
        for (var i = 0; i < byKind.Length; i++) byKind[i] = [];
        foreach (var document in documents) byKind[(int)document.Kind].Add(document);
        var sorted = ImmutableArray.CreateBuilder<SearchDocument>(documents.Count);
        foreach (var list in byKind) sorted.AddRange(list);
        return sorted.ToImmutable();
    }
}
