namespace Casebook.Citations.Styles;

/// <summary>A citation style as read; immutable. A dependent style has no layouts, only the address of its parent.</summary>
public sealed class Style
{
    /// <summary>The style's identifier, usually an address; empty when the file gives none.</summary>
    public string Id { get; init; } = "";

    /// <summary>The style's title; empty when the file gives none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The licence or other words about rights; empty when the file gives none.</summary>
    public string Rights { get; init; } = "";

    /// <summary>In-text or note.</summary>
    public StyleClass Class { get; init; }

    /// <summary>The citation format of the style's category (author-date, numeric, label, note, author), or null.</summary>
    public string? CitationFormat { get; init; }

    /// <summary>The language the style is written for, or null.</summary>
    public string? DefaultLocale { get; init; }

    /// <summary>The identifier of the parent of a dependent style; null for an independent one.</summary>
    public string? IndependentParent { get; init; }

    /// <summary>True when the style describes a bibliography.</summary>
    public bool HasBibliography => Bibliography is not null;

    internal Section? Citation { get; init; }

    internal Section? Bibliography { get; init; }

    internal CitationOptions CitationOptions { get; init; } = new();

    internal BibliographyOptions BibliographyOptions { get; init; } = new();

    internal Macro[] Macros { get; init; } = [];

    internal Locale[] Locales { get; init; } = [];

    internal NameOptions Names { get; init; } = NameOptions.Empty;

    internal bool InitializeWithHyphen { get; init; } = true;

    internal PageRangeFormat PageRangeFormat { get; init; }

    internal ParticleRule ParticleRule { get; init; }

    internal int DateCount { get; init; }

    internal int NamesCount { get; init; }

    /// <summary>True when a macro or layout asks for a disambiguate condition.</summary>
    internal bool TestsDisambiguate { get; init; }

    /// <summary>True when a text calls the variable year-suffix.</summary>
    internal bool CallsYearSuffix { get; init; }

    /// <summary>True when a text calls the variable citation-label.</summary>
    internal bool CallsCitationLabel { get; init; }
}
