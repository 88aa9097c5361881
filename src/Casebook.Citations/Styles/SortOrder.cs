namespace Casebook.Citations.Styles;

/// <summary>The values of name-as-sort-order.</summary>
internal enum SortOrder
{
    None,
    First,
    All,
}
