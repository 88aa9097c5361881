using System.Globalization;
using System.Text.RegularExpressions;

namespace Casebook.Citations.Items;

/// <summary>The date that was likely meant by a text that is none: older forms of EDTF, other national orders, words.</summary>
internal static partial class EdtfSuggestions
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>A text that parses, or null.</summary>
    public static string? For(string text)
    {
        var written = text.Trim();
        if (written.Length is 0 or > 60) return null;
        return Valid(Interval(written), text) ?? Valid(Point(written), text);
    }

    private static string? Valid(string? candidate, string written) =>
        candidate is not null && candidate != written && EdtfParser.ParseShort(candidate, out _) is not null ? candidate : null;

    private static string? Interval(string text)
    {
        var slashes = text.Count(unit => unit == '/');
        if (slashes == 1) return Ends(text.Split('/'));
        if (Dots().Match(text) is { Success: true } dots) return Ends([dots.Groups[1].Value is { Length: > 0 } from ? from : "..", dots.Groups[2].Value is { Length: > 0 } to ? to : ".."]);
        if (Dash().Match(text) is { Success: true } dash) return Ends([dash.Groups["from"].Value, dash.Groups["to"].Value]);
        return Trailing().Match(text) is { Success: true } trailing ? trailing.Groups[1].Value + "/.." : null;
    }

    private static string? Ends(string[] ends)
    {
        var start = End(ends[0].Trim());
        var end = End(ends[1].Trim());
        return start is null || end is null ? null : start + "/" + end;
    }

    private static string? End(string end) => end.ToLowerInvariant() switch
    {
        "" or "unknown" => "",
        ".." or "open" or "present" or "now" or "*" => "..",
        _ => EdtfParser.ParseShort(end, out _) is not null ? end : Point(end),
    };

    private static string? Point(string text)
    {
        if (About().Match(text) is { Success: true } about) return Good(about.Groups[1].Value) is { } date && date[^1] is not ('?' or '~' or '%') ? date + "~" : null;
        if (text.EndsWith("?~", StringComparison.Ordinal) || text.EndsWith("~?", StringComparison.Ordinal)) return Good(text[..^2]) is { } both ? both + "%" : null;
        return Numbers(text) ?? OldForm(text) ?? Words(text) ?? Separated(text);
    }

    private static string? Good(string text) => EdtfParser.ParseShort(text, out _) is not null ? text : Point(text);

    private static string? OldForm(string text)
    {
        if (text.AsSpan().ContainsAny("uUxX") && Unspecified().IsMatch(text)) return text.Replace('u', 'X').Replace('x', 'X');
        if (Decade().Match(text) is { Success: true } decade) return decade.Groups[1].Value + "X";
        if (BigYear().Match(text) is { Success: true } big)
        {
            var sign = big.Groups["sign"].Value;
            var digits = big.Groups["digits"].Value.TrimStart('0');
            return digits.Length > 4 ? "Y" + sign + digits : sign + digits.PadLeft(4, '0');
        }

        return ShortYear().Match(text) is { Success: true } small ? small.Groups[1].Value + small.Groups[2].Value.PadLeft(4, '0') : null;
    }

    private static string? Numbers(string text)
    {
        if (Compact().Match(text) is { Success: true } compact) return Date(compact, 1, 2, 3);
        if (YearFirst().Match(text) is { Success: true } year) return Date(year, 1, 2, 3);
        if (DayFirst().Match(text) is not { Success: true } day) return null;
        var isMonthFirst = int.Parse(day.Groups[2].Value, CultureInfo.InvariantCulture) > 12;
        return isMonthFirst ? Date(day, 3, 1, 2) : Date(day, 3, 2, 1);
    }

    private static string? Words(string text)
    {
        if (Chinese().Match(text) is { Success: true } chinese) return Date(chinese, 1, 2, 3);
        if (MonthWord().Match(text) is not { Success: true } word) return null;
        var name = word.Groups["name"].Value.ToLowerInvariant();
        var year = word.Groups["year"].Value;
        var season = name switch { "spring" => 21, "summer" => 22, "autumn" or "fall" => 23, "winter" => 24, _ => 0 };
        if (season > 0) return $"{year}-{season}";
        var month = Array.FindIndex(Months, candidate => candidate == name || (name.Length is 3 or 4 && candidate.StartsWith(name, StringComparison.Ordinal))) + 1;
        if (month == 0) return null;
        var day = word.Groups["day"].Value;
        return day.Length == 0 ? $"{year}-{Two(month)}" : $"{year}-{Two(month)}-{day.PadLeft(2, '0')}";
    }

    private static string? Separated(string text)
    {
        if (Clock().Match(text) is not { Success: true } time) return null;
        var zone = time.Groups[5].Value;
        var seconds = time.Groups[4].Value;
        return Good(time.Groups[1].Value) is { Length: 10 } day
            ? $"{day}T{time.Groups[2].Value.PadLeft(2, '0')}:{time.Groups[3].Value}:{(seconds.Length == 0 ? "00" : seconds)}{(zone is "-00:00" or "z" ? "Z" : zone)}"
            : null;
    }

    private static string Date(Match match, int year, int month, int day)
    {
        var text = match.Groups[year].Value;
        if (match.Groups[month].Value is { Length: > 0 } second) text += "-" + second.PadLeft(2, '0');
        return match.Groups[day].Value is { Length: > 0 } third ? text + "-" + third.PadLeft(2, '0') : text;
    }

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([^.]*?)\s?\.\.\s?([^.]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Dots();

    [GeneratedRegex(@"^(?<from>-?\d{4}(?:-\d\d){0,2}|\D*\d{4})\s?(?:[–—]|--|\s-\s)\s?(?<to>.+)$|^(?<from>\d{4})-(?<to>\d{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^(\d{4}(?:-\d\d){0,2})\s?[-–—]$", RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();

    [GeneratedRegex(@"^(?:(?:circa|about|approx\.?|ca?\.?)(?![A-Za-z])|~)\s?(\S.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex About();

    [GeneratedRegex(@"^-?\d{2,4}[uUxX]{0,2}(?:-(?:\d\d|[uUxX]{2})){0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Unspecified();

    [GeneratedRegex(@"^(\d{3})0'?s$", RegexOptions.CultureInvariant)]
    private static partial Regex Decade();

    [GeneratedRegex(@"^(?:[yY](?<sign>-?)(?<digits>\d{1,15})|(?<sign>-?)(?<digits>\d{5,15}))$", RegexOptions.CultureInvariant)]
    private static partial Regex BigYear();

    [GeneratedRegex(@"^(-?)(\d{1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"^(\d{4})(\d\d)(\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex Compact();

    [GeneratedRegex(@"^(\d{4})[-/.\s](\d{1,2})(?:[-/.\s](\d{1,2}))?[/.]*$", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(\d{4})\s?年(?:\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?日)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    [GeneratedRegex(
        @"^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s)?(?<name>[A-Za-z]{3,9})\.?,?\s(?:(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s)?(?<year>\d{4})$|^(?<year>\d{4})\s(?<name>[A-Za-z]{3,9})\.?(?:\s(?<day>\d{1,2}))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex MonthWord();

    [GeneratedRegex(@"^(\d{4}\D\d{1,2}\D\d{1,2})[T\s](\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d+)?\s?(Z|z|[+-]\d\d(?::\d\d)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
