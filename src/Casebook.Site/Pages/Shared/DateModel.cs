using Casebook.Citations.Items;

namespace Casebook.Site.Pages.Shared;

/// <summary>A date for a theme; the functions date-text and date-html put it into words.</summary>
public sealed record DateModel
{
    /// <summary>The model of a date.</summary>
    public DateModel(Edtf value) => Value = value;

    /// <summary>The date as written, in EDTF.</summary>
    public string Edtf => Value.Text;

    /// <summary>The date for a machine (yyyy, yyyy-mm or yyyy-mm-dd), or null when it is uncertain, approximate, unspecified or an interval.</summary>
    public string? Machine => Value is { IsInterval: false, Start: { IsUncertain: false, IsApproximate: false, Season: null, UnspecifiedYearDigits: 0, IsMonthUnspecified: false, IsDayUnspecified: false, Year: > 0 and < 10000, Time: null } } ? Value.Text : null;

    internal Edtf Value { get; }

    /// <summary>The model of a date, or null of none.</summary>
    public static DateModel? Of(Edtf? date) => date is null ? null : new DateModel(date);
}
