namespace Casebook.Citations.Styles;

/// <summary>The values of page-range-format.</summary>
internal enum PageRangeFormat
{
    None,
    Expanded,
    Minimal,
    MinimalTwo,
    Chicago15,
    Chicago16,
}
