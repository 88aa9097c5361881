using System.Globalization;
using Casebook.Citations.Items;

namespace Casebook.Citations.Formats.Ris;

/// <summary>Dates of RIS, "YYYY/MM/DD/other", and back.</summary>
internal static class RisDates
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>The date, or null when the text is none; a last part that is a season counts, other words there do not.</summary>
    public static ItemDate? Read(string text)
    {
        var parts = text.Split('/', 4, StringSplitOptions.TrimEntries);
        if (parts.Length > 1 && Number(parts[0], 4) is { } year && parts[1].Length is 0 or 1 or 2)
        {
            var month = Number(parts[1], 2);
            var day = parts.Length > 2 ? Number(parts[2], 2) : null;
            var season = parts.Length > 3 && month is null ? Season(parts[3]) : null;
            var date = new DateParts(year, month, month is null ? null : day, season);
            if (Edtf.FromDateParts(date) is { } edtf && (parts[1].Length == 0 || month is not null)) return edtf.ToItemDate();
        }

        var whole = text.TrimEnd('/', ' ');
        var read = Edtf.Parse(whole, out var fault) ?? (fault?.Suggestion is { } suggestion ? Edtf.Parse(suggestion, out _) : null);
        return read?.ToItemDate();
    }

    /// <summary>The day, month or year of a date, with empty places for what is not known.</summary>
    public static string Write(DateParts date)
    {
        var text = date.Year.ToString("0000", CultureInfo.InvariantCulture);
        if (date.Season is >= 1 and <= 4 and { } season) return $"{text}///{Seasons[season - 1]}";
        if (date.Month is not { } month) return text;
        text = string.Create(CultureInfo.InvariantCulture, $"{text}/{month:00}/");
        return date.Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"{text}{day:00}") : text;
    }

    private static int? Season(string text)
    {
        var word = text.Equals("fall", StringComparison.OrdinalIgnoreCase) ? "autumn" : text.ToLowerInvariant();
        return Array.IndexOf(Seasons, word) is var index and >= 0 ? index + 1 : null;
    }

    private static int? Number(string text, int most) =>
        text.Length > 0 && text.Length <= most && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
