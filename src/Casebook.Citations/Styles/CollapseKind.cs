namespace Casebook.Citations.Styles;

/// <summary>The values of collapse.</summary>
internal enum CollapseKind
{
    None,
    CitationNumber,
    Year,
    YearSuffix,
    YearSuffixRanged,
}
