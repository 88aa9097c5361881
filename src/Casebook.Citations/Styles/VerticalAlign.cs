namespace Casebook.Citations.Styles;

/// <summary>The values of vertical-align.</summary>
internal enum VerticalAlign
{
    Unset,
    Baseline,
    Sup,
    Sub,
}
