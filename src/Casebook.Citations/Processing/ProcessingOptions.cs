namespace Casebook.Citations.Processing;

/// <summary>What a run does beyond the style.</summary>
public sealed record ProcessingOptions
{
    /// <summary>The options that hold when none are given.</summary>
    public static ProcessingOptions Default { get; } = new();

    /// <summary>True to list items that no cluster cites in the bibliography, and to count them for numbers and disambiguation.</summary>
    public bool IncludeUncited { get; init; } = true;

    /// <summary>True to find ibid, subsequent and near-note from the order of the clusters; false to treat each cluster as the first.</summary>
    public bool TrackPositions { get; init; } = true;

    /// <summary>True to print translations of titles in square brackets after the original, in the bibliography.</summary>
    public bool Translations { get; init; } = true;

    /// <summary>The language whose translation is printed; null for the style's language, else the first.</summary>
    public string? TranslationLanguage { get; init; }

    /// <summary>How names with another script are printed.</summary>
    public NameScripts NameScripts { get; init; } = NameScripts.AsGiven;

    /// <summary>True to make web addresses and DOIs links in the result.</summary>
    public bool Links { get; init; } = true;
}
