namespace Casebook.Citations.Items;

/// <summary>One reference to one item inside a cluster.</summary>
public sealed record Cite(string ItemId)
{
    /// <summary>The place in the work, for example 12-14; null for the work as a whole.</summary>
    public string? Locator { get; init; }

    /// <summary>What the locator counts: a name of <see cref="Taxonomy.Locators"/>; null means page.</summary>
    public string? Label { get; init; }

    /// <summary>Words before the cite; may hold the micro-HTML of CSL-JSON.</summary>
    public string? Prefix { get; init; }

    /// <summary>Words after the cite; may hold the micro-HTML of CSL-JSON.</summary>
    public string? Suffix { get; init; }

    /// <summary>True to leave the author out, because the sentence names them.</summary>
    public bool SuppressAuthor { get; init; }

    /// <summary>True to print the author only.</summary>
    public bool AuthorOnly { get; init; }

    /// <summary>True to print the author before and outside the cluster, as part of the sentence.</summary>
    public bool AuthorInText { get; init; }

    /// <summary>A position that holds whatever the order of the cites; null to find it from the order.</summary>
    public CitePosition? Position { get; init; }

    /// <summary>Whether the item was cited in a near note; null to find it from the order.</summary>
    public bool? NearNote { get; init; }

    /// <summary>The number of the note that cites the item first; null to find it from the order.</summary>
    public int? FirstReferenceNoteNumber { get; init; }
}
