namespace Casebook.Site.Search.Documents;

/// <summary>One thing that a search finds, with its address.</summary>
internal sealed record SearchDocument
{
    /// <summary>What it is.</summary>
    public required SearchKind Kind { get; init; }

    /// <summary>The address of the page from the root of the site.</summary>
    public required string Path { get; init; }

    /// <summary>The anchor of the place on the page; empty for a thing with a page of its own.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>The address with the anchor.</summary>
    public string Href => Anchor.Length == 0 ? Path : $"{Path}#{Anchor}";

    /// <summary>The title; empty for a claim or judgement, whose sentence is its first text.</summary>
    public required string Title { get; init; }

    /// <summary>The title of the dossier or page around it; empty for a thing with a page of its own.</summary>
    public string Around { get; init; } = "";

    /// <summary>The language of title and texts (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>What is searched, in the order of reading; the title is not repeated here.</summary>
    public required SearchText[] Texts { get; init; }

    /// <summary>The words of a passage of a narrative, in UTF-8 as they are held; nothing for other documents. They are searched and shown after the texts.</summary>
    public ReadOnlyMemory<byte> Passage { get; init; }

    /// <summary>By what it is narrowed; the parts of a page may share one list.</summary>
    public FacetValue[] Facets { get; init; } = [];

    /// <summary>When; null for things without a date.</summary>
    public MonthSpan? When { get; init; }
}
