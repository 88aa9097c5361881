namespace Casebook.Site.Search.Documents;

/// <summary>One thing that a search finds, with its address.</summary>
internal sealed record SearchDocument
{
    /// <summary>What it is.</summary>
    public required SearchKind Kind { get; init; }

    /// <summary>The address from the root of the site, with the anchor of the place.</summary>
    public required string Href { get; init; }

    /// <summary>The title; empty for a claim or judgement, whose sentence is its first text.</summary>
    public required string Title { get; init; }

    /// <summary>The title of the dossier or page around it; empty for a thing with a page of its own.</summary>
    public string Around { get; init; } = "";

    /// <summary>The language of title and texts (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>What is searched, in the order of reading; the title is not repeated here.</summary>
    public required IReadOnlyList<SearchText> Texts { get; init; }

    /// <summary>By what it is narrowed.</summary>
    public IReadOnlyList<FacetValue> Facets { get; init; } = [];

    /// <summary>When; null for things without a date.</summary>
    public MonthSpan? When { get; init; }
}
