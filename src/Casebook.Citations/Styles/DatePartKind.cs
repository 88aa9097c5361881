namespace Casebook.Citations.Styles;

/// <summary>The parts of a date.</summary>
internal enum DatePartKind
{
    Year,
    Month,
    Day,
}
