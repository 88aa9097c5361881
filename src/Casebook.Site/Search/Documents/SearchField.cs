namespace Casebook.Site.Search.Documents;

/// <summary>What part of a document a text is; the weights stand in <see cref="FieldWeights"/>.</summary>
internal enum SearchField
{
    /// <summary>The title or name.</summary>
    Title,

    /// <summary>Names in other scripts and languages, other names.</summary>
    Name,

    /// <summary>The sentence of a claim or judgement.</summary>
    Statement,

    /// <summary>The bottom line, or a text of one or two sentences.</summary>
    Summary,

    /// <summary>The words of a source, or their translation.</summary>
    Quotation,

    /// <summary>Running text.</summary>
    Text,

    /// <summary>Names of topics, actors, authors and publishers.</summary>
    Label,

    /// <summary>The title of the dossier or page that a passage belongs to.</summary>
    Around,
}
