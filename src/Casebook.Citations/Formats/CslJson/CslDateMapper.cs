using System.Globalization;
using Casebook.Citations.Items;
using Casebook.Citations.Reporting;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Citations.Formats.CslJson;

/// <summary>
/// A date of CSL-JSON or CSL-YAML written as a mapping. A negative year n is -n BC there, so -44 becomes the astronomical -43; a second list of parts with the
/// year 0 is an open end; months 13 to 24 are seasons. The members that Crossref adds are passed over.
/// </summary>
internal static class CslDateMapper
{
    private static readonly string[] Known = ["circa", "date-parts", "literal", "raw", "season"];
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>The date, or null when nothing is told; what is no date is reported.</summary>
    public static ItemDate? Map(CslMap map, string variable, CslTarget target)
    {
        var date = new ItemDate();
        string? raw = null;
        int? season = null;
        foreach (var field in map.Fields)
        {
            if (field.Value is CslScalar { Kind: CslScalarKind.Null }) continue;
            switch (field.Name)
            {
                case "date-parts": date = WithParts(date, field, target); break;
                case "literal": date = date with { Literal = CslVariableMapper.Text(field, target) }; break;
                case "raw": raw = CslVariableMapper.Text(field, target); break;
                case "season": season = Season(CslVariableMapper.Text(field, target)); break;
                case "circa": date = date with { IsCirca = IsCirca(field, target) }; break;
                case "date-time" or "timestamp": break;
                default:
                    target.Report(field.NameSpan, Suggestion.Sentence(field.Name, Known), FormatDiagnostics.UnknownPart, field.Name, $"the date '{variable}'");
                    break;
            }
        }

        if (date is { Start: { Season: null, Month: null } start } && season is not null) date = date with { Start = start with { Season = season } };
        if (date.Start is null && date.Literal is null && raw is not null) date = Raw(raw, date.IsCirca);
        return date is { Start: null, Literal: null } ? null : date;
    }

    private static ItemDate Raw(string raw, bool isCirca)
    {
        var date = Edtf.Parse(raw, out var fault) ?? (fault?.Suggestion is { } suggestion ? Edtf.Parse(suggestion, out _) : null);
        var read = date?.ToItemDate() ?? new ItemDate { Literal = raw };
        return isCirca ? read with { IsCirca = true } : read;
    }

    private static ItemDate WithParts(ItemDate date, CslField field, CslTarget target)
    {
        if (field.Value is not CslList list || list.Values.Any(value => value is not CslList))
        {
            target.Report(field.Value.Span, "write [[2021, 3, 9]], or two such lists for a range", FormatDiagnostics.WrongShape, field.Name, field.Value.Told, "a list of lists of numbers");
            return date;
        }

        if (list.Values.Length > 2) target.Report(list.Values[2].Span, "a range has two dates", FormatDiagnostics.WrongShape, field.Name, "a list of more than two dates", "a date or a range");
        if (list.Values.Length > 0 && Parts((CslList)list.Values[0], target) is { } start) date = date with { Start = start };
        if (list.Values.Length < 2 || date.Start is null) return date;
        return IsOpenEnd((CslList)list.Values[1]) ? date with { IsOpen = true } : date with { End = Parts((CslList)list.Values[1], target) };
    }

    private static bool IsOpenEnd(CslList parts) => parts.Values.Length == 0 || (parts.Values.Length == 1 && parts.Values[0] is CslScalar { Text: "0" or "" });

    private static DateParts? Parts(CslList list, CslTarget target)
    {
        Span<int?> numbers = [null, null, null];
        for (var i = 0; i < list.Values.Length; i++)
        {
            if (i == 3)
            {
                target.Report(list.Values[3].Span, "a date has year, month and day", FormatDiagnostics.WrongShape, "date-parts", "a list of more than three numbers", "year, month and day");
                break;
            }

            numbers[i] = Number(list.Values[i], target);
        }

        if (numbers[0] is not { } year) return null;
        var astronomical = year < 0 ? year + 1 : year;
        if (numbers[1] is < 0 or > 24) ReportPart(list.Values[1], "a month is 1 to 12", target);
        else if (numbers[2] is < 0 or > 31) ReportPart(list.Values[2], "a month has 31 days at most", target);
        return numbers[1] switch
        {
            >= 1 and <= 12 => new DateParts(astronomical, numbers[1], numbers[2] is >= 1 and <= 31 ? numbers[2] : null),
            >= 13 and <= 24 and { } season => new DateParts(astronomical, Season: ((season - 1) % 4) + 1),
            _ => new DateParts(astronomical),
        };
    }

    private static void ReportPart(CslValue part, string fault, CslTarget target) =>
        target.Report(part.Span, null, FormatDiagnostics.BadDate, ((CslScalar)part).Text, fault);

    private static int? Number(CslValue value, CslTarget target)
    {
        if (value is CslScalar scalar)
        {
            var text = scalar.Text.Trim();
            if (text.Length == 0 || scalar.Kind == CslScalarKind.Null) return null;
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        }

        target.Report(value.Span, null, FormatDiagnostics.WrongShape, "date-parts", value is CslScalar { Text: var words } ? $"'{words}'" : value.Told, "a whole number");
        return null;
    }

    private static int? Season(string? text)
    {
        if (text is null) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number is >= 1 and <= 4 ? number : number is >= 13 and <= 24 ? ((number - 1) % 4) + 1 : null;
        var word = text.Equals("fall", StringComparison.OrdinalIgnoreCase) ? "autumn" : text.ToLowerInvariant();
        return Array.IndexOf(Seasons, word) is var index and >= 0 ? index + 1 : null;
    }

    private static bool IsCirca(CslField field, CslTarget target) =>
        CslVariableMapper.Text(field, target) is { } text && text is not "0" && !text.Equals("false", StringComparison.OrdinalIgnoreCase);
}
