namespace Casebook.Citations.Styles;

/// <summary>The attributes of cs:bibliography.</summary>
internal sealed record BibliographyOptions
{
    public bool HangingIndent { get; init; }

    /// <summary>"flush", "margin" or null.</summary>
    public string? SecondFieldAlign { get; init; }

    public int LineSpacing { get; init; } = 1;

    public int EntrySpacing { get; init; } = 1;

    public string? SubsequentAuthorSubstitute { get; init; }

    public SubstituteRule SubstituteRule { get; init; }
}
