using System.Globalization;

namespace Casebook.Citations.Items;

/// <summary>Dates of EDTF to date variables of CSL and back.</summary>
internal static class EdtfItemDates
{
    private const int FirstSeason = 20;

    public static ItemDate ToItemDate(Edtf date)
    {
        if (date.Start is not { } start) return new ItemDate { Literal = "–" + date.Text[(date.Text.LastIndexOf('/') + 1)..].TrimEnd('?', '~', '%') };
        if (!Fits(start) || (date.End is { } far && !Fits(far))) return new ItemDate { Literal = date.Text };
        var isCirca = IsCirca(start) || (date.End is { } end && IsCirca(end));
        var last = date.End ?? (date.IsInterval || start.UnspecifiedYearDigits == 0 ? null : start);
        return new ItemDate
        {
            Start = Parts(start, start.FirstYear),
            End = last is null ? null : Parts(last, last.LastYear),
            IsOpen = date.IsInterval && date.End is null,
            IsCirca = isCirca,
        };
    }

    public static Edtf? FromDateParts(DateParts start, DateParts? end, bool isOpen, bool isCirca)
    {
        if (Text(start, isCirca) is not { } first) return null;
        if (end is null) return Edtf.Parse(isOpen ? first + "/.." : first, out _);
        return Text(end.Value, isCirca) is { } last ? Edtf.Parse(first + "/" + last, out _) : null;
    }

    private static bool Fits(EdtfPoint point) => point.FirstYear >= int.MinValue && point.LastYear <= int.MaxValue;

    private static bool IsCirca(EdtfPoint point) => point.IsUncertain || point.IsApproximate || point.UnspecifiedYearDigits > 0;

    private static DateParts Parts(EdtfPoint point, long year) => new((int)year, point.Month, point.Day, point.Season - FirstSeason);

    private static string? Text(DateParts parts, bool isCirca)
    {
        if (parts.Day is not null && parts.Month is null) return null;
        var year = Year(parts.Year);
        var month = parts.Month ?? (parts.Season is { } season ? season + FirstSeason : null);
        if (parts.Month is < 1 or > 12 || parts.Season is < 1 or > 4 || (month is not null && year[0] == 'Y')) return null;
        var text = month is null ? year : string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}");
        if (parts.Day is { } day) text = string.Create(CultureInfo.InvariantCulture, $"{text}-{day:00}");
        return isCirca ? text + "~" : text;
    }

    private static string Year(int year) => year switch
    {
        > 9999 or < -9999 => string.Create(CultureInfo.InvariantCulture, $"Y{year}"),
        < 0 => string.Create(CultureInfo.InvariantCulture, $"-{-(long)year:0000}"),
        _ => year.ToString("0000", CultureInfo.InvariantCulture),
    };
}
