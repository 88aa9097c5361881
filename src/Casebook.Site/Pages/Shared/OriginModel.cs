namespace Casebook.Site.Pages.Shared;

/// <summary>A line of an origin tree.</summary>
public sealed record OriginModel
{
    /// <summary>The id of the source.</summary>
    public required string Source { get; init; }

    /// <summary>Its page.</summary>
    public required string Href { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the title.</summary>
    public string? Language { get; init; }

    /// <summary>The steps from its root.</summary>
    public int Depth { get; init; }

    /// <summary>republishes, quotes, translates or summarises; null for a root.</summary>
    public string? Relation { get; init; }

    /// <summary>supports, disputes or context; null when it is only on the way.</summary>
    public string? Stance { get; init; }

    /// <summary>True when it counts as an origin of its own.</summary>
    public bool IsCounted { get; init; }

    /// <summary>False when it counts nowhere.</summary>
    public bool Stands { get; init; }

    /// <summary>True when it is shown in full above.</summary>
    public bool IsRepeat { get; init; }

    /// <summary>True for the source whose page this is.</summary>
    public bool IsCurrent { get; init; }
}
