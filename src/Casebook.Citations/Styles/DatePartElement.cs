namespace Casebook.Citations.Styles;

/// <summary>cs:date-part; an empty form and a null delimiter mean the default or the locale's.</summary>
internal sealed record DatePartElement(DatePartKind Kind, string Form, string? RangeDelimiter, Look Look)
{
    /// <summary>True when the style gave affixes, which then hold over a locale's.</summary>
    public bool HasAffixes => Look.Prefix.Length > 0 || Look.Suffix.Length > 0;
}
