namespace Casebook.Citations.Styles;

/// <summary>The attributes of cs:citation.</summary>
internal sealed record CitationOptions
{
    public CollapseKind Collapse { get; init; }

    public string? CiteGroupDelimiter { get; init; }

    public string? YearSuffixDelimiter { get; init; }

    public string? AfterCollapseDelimiter { get; init; }

    public bool AddNames { get; init; }

    public bool AddGivenName { get; init; }

    public GivenNameRule GivenNameRule { get; init; }

    public bool AddYearSuffix { get; init; }

    public int NearNoteDistance { get; init; } = 5;
}
