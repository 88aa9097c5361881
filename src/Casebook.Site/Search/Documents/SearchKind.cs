namespace Casebook.Site.Search.Documents;

/// <summary>What a hit is; documents are numbered kind by kind in this order.</summary>
internal enum SearchKind
{
    /// <summary>A dossier.</summary>
    Dossier,

    /// <summary>A claim of a dossier.</summary>
    Claim,

    /// <summary>A judgement of a dossier.</summary>
    Judgement,

    /// <summary>A section of a narrative, an event or a gap.</summary>
    Passage,

    /// <summary>A source.</summary>
    Source,

    /// <summary>An organisation or person.</summary>
    Actor,

    /// <summary>A topic.</summary>
    Topic,

    /// <summary>A term of the glossary.</summary>
    Term,

    /// <summary>A free page.</summary>
    Page,
}
