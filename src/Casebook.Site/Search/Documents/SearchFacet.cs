namespace Casebook.Site.Search.Documents;

/// <summary>By what results are narrowed, apart from kind and date; the order is that of the page.</summary>
internal enum SearchFacet
{
    /// <summary>Topics of the dossier.</summary>
    Topic,

    /// <summary>The status of the dossier.</summary>
    Status,

    /// <summary>What the evidence makes of a claim.</summary>
    State,

    /// <summary>Whether a claim has evidence for or against it, and on which side a source is used.</summary>
    Stance,

    /// <summary>Whose the source is, or the sources of a claim.</summary>
    Perspective,

    /// <summary>The grade of the source, or of the sources of a claim.</summary>
    Reliability,

    /// <summary>The country of the source, of the sources of a claim, or of an actor.</summary>
    Country,

    /// <summary>The language of the source, or of the sources of a claim.</summary>
    Language,
}
