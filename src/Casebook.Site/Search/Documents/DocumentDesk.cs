namespace Casebook.Site.Search.Documents;

/// <summary>Where one thread puts documents together, one after the other; empty between two.</summary>
internal sealed class DocumentDesk
{
    /// <summary>The texts of a document.</summary>
    public DocumentTexts Texts { get; } = new();

    /// <summary>The facets of a document.</summary>
    public DocumentFacets Facets { get; } = new();
}
