using System.Globalization;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Items;
using Casebook.Citations.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.BibTex;

/// <summary>Dates of BibLaTeX (EDTF) and of BibTeX (year, month, day) to date variables.</summary>
internal readonly struct BibDates(ItemDraft draft, SourceText text, DiagnosticBag diagnostics)
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private readonly ItemDraft _draft = draft;
    private readonly SourceText _text = text;
    private readonly DiagnosticBag _diagnostics = diagnostics;

    /// <summary>Sets "issued" from "date", or else from "year" with "month" and "day".</summary>
    public void Issued(BibField? date, BibField? year, BibField? month, BibField? day)
    {
        if (date is not null)
        {
            Set("issued", date, isWordsAllowed: false);
            return;
        }

        if (year is null || TexDecoder.Decode(year.Value, false, null) is not { Length: > 0 } words) return;
        if (month is not null && Read(words) is { Start: { Month: null, Season: null } } && WithMonth(words, month, day) is { } whole) _draft.Dates.TryAdd("issued", whole);
        else _draft.Dates.TryAdd("issued", Read(words) ?? new ItemDate { Literal = month is null ? words : $"{TexDecoder.Decode(month.Value, false, null)} {words}".Trim() });
    }

    /// <summary>Sets a date variable from a field in EDTF; other words are kept, and reported where the field is for dates only.</summary>
    public void Set(string variable, BibField field, bool isWordsAllowed)
    {
        var decoded = TexDecoder.Decode(field.Value, false, null);
        if (decoded.Length == 0) return;
        if (isWordsAllowed && CslFragments.IsJson(decoded) && CslFragments.Date(decoded) is { } whole)
        {
            _draft.Dates[variable] = whole;
            return;
        }

        // A tie is the mark of an approximate date.
        var words = decoded.Replace('\u00A0', '~');
        if (Edtf.Parse(words, out var fault) is { } date)
        {
            _draft.Dates.TryAdd(variable, date.ToItemDate());
            return;
        }

        if (!isWordsAllowed)
        {
            var help = fault!.Suggestion is { } suggestion ? $"write {suggestion}" : null;
            _diagnostics.ReportWithHelp(_text.Span(field.ValueSpan), help, FormatDiagnostics.DateInWords, words, fault.Message);
        }

        _draft.Dates.TryAdd(variable, new ItemDate { Literal = decoded });
    }

    /// <summary>The date that the words of a year mean, or null.</summary>
    public static ItemDate? Read(string words)
    {
        var year = words.Trim('[', ']', '(', ')');
        var date = Edtf.Parse(year, out var fault) ?? (fault?.Suggestion is { } suggestion ? Edtf.Parse(suggestion, out _) : null);
        return date?.ToItemDate();
    }

    private static ItemDate? WithMonth(string words, BibField month, BibField? day)
    {
        if (Read(words)?.Start is not { } start) return null;
        var value = TexDecoder.Decode(month.Value, false, null).ToLowerInvariant();
        var number = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : Array.FindIndex(Months, name => value.StartsWith(name, StringComparison.Ordinal) && value.All(unit => char.IsLetter(unit) || unit == '.')) + 1;
        if (number is < 1 or > 12) return Read($"{value} {words}");
        var parts = new DateParts(start.Year, number, int.TryParse(day?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : null);
        return Edtf.FromDateParts(parts)?.ToItemDate() ?? Edtf.FromDateParts(parts with { Day = null })?.ToItemDate();
    }
}
