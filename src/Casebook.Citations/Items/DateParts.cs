namespace Casebook.Citations.Items;

/// <summary>A year with, where known, month (1-12) or season (1-4) and day; the year is astronomical (0 is 1 BC) as in EDTF.</summary>
public readonly record struct DateParts(int Year, int? Month = null, int? Day = null, int? Season = null);
