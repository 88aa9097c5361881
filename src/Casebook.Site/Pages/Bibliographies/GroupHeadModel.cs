namespace Casebook.Site.Pages.Bibliographies;

/// <summary>A value of a facet: what it is called and where its sources are.</summary>
public sealed record GroupHeadModel
{
    /// <summary>The anchor.</summary>
    public required string Id { get; init; }

    /// <summary>The place where the group begins.</summary>
    public required string Href { get; init; }

    /// <summary>The facet.</summary>
    public required string Facet { get; init; }

    /// <summary>The value, whose words the theme has under the facet's name.</summary>
    public required string Key { get; init; }

    /// <summary>The value's own words, where the theme has none.</summary>
    public string? Name { get; init; }

    /// <summary>The number of its sources.</summary>
    public required int Count { get; init; }

    /// <summary>True when another page of the list has it and this page has its anchor no more than as a signpost.</summary>
    public bool IsElsewhere { get; init; }
}
