namespace Casebook.Citations.Styles;

/// <summary>The forms of cs:number.</summary>
internal enum NumberForm
{
    Numeric,
    Ordinal,
    LongOrdinal,
    Roman,
}
