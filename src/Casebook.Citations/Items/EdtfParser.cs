namespace Casebook.Citations.Items;

/// <summary>Text to dates of EDTF, or the first fault that it has.</summary>
internal static class EdtfParser
{
    private const int LongestText = 100;
    private const string LevelTwo = "this is level 2 of EDTF; dates are of level 0 or 1";

    public static Edtf? Parse(string text, out EdtfFault? fault)
    {
        var date = text.Length > LongestText ? Refuse("the text is too long for a date", 0, text.Length, out fault) : ParseShort(text, out fault);
        if (fault is null || text.Length > LongestText) return date;
        if (fault.Suggestion is null) fault = fault with { Suggestion = EdtfSuggestions.For(text) };
        return null;
    }

    /// <summary>Parses without looking for a suggestion.</summary>
    internal static Edtf? ParseShort(string text, out EdtfFault? fault)
    {
        if (string.IsNullOrWhiteSpace(text)) return Refuse("a date is due, for example 2021-03-09", 0, text.Length, out fault);
        if (text[0] is '[' or '{') return Refuse(LevelTwo, 0, text.Length, out fault);
        var stroke = text.IndexOf('/', StringComparison.Ordinal);
        if (stroke >= 0) return Interval(text, stroke, out fault);
        var reader = new EdtfPointReader(text, 0, text.Length, isInInterval: false);
        var point = reader.Read();
        fault = reader.Fault;
        return point is null ? null : new Edtf { Text = text, Start = point };
    }

    private static Edtf? Interval(string text, int stroke, out EdtfFault? fault)
    {
        var second = text.IndexOf('/', stroke + 1);
        if (second >= 0) return Refuse("an interval has one stroke; days, months and years are joined by hyphens", second, 1, out fault);
        var startBound = Bound(text.AsSpan(0, stroke));
        var endBound = Bound(text.AsSpan(stroke + 1));
        if (startBound != EdtfBound.Known && endBound != EdtfBound.Known) return Refuse("an interval needs a date at one end at least", 0, text.Length, out fault);
        fault = null;
        var start = startBound == EdtfBound.Known ? Point(text, 0, stroke, ref fault) : null;
        var end = endBound == EdtfBound.Known && fault is null ? Point(text, stroke + 1, text.Length, ref fault) : null;
        if (fault is not null) return null;
        if (start is not null && end is not null && end.LatestDay < start.EarliestDay)
        {
            fault = new EdtfFault("the interval ends before it begins", 0, text.Length, text[(stroke + 1)..] + "/" + text[..stroke]);
            return null;
        }

        return new Edtf { Text = text, Start = start, End = end, IsInterval = true, StartBound = startBound, EndBound = endBound };
    }

    private static EdtfPoint? Point(string text, int start, int end, ref EdtfFault? fault)
    {
        var reader = new EdtfPointReader(text, start, end, isInInterval: true);
        var point = reader.Read();
        fault = reader.Fault;
        return point;
    }

    private static EdtfBound Bound(ReadOnlySpan<char> side) => side switch
    {
        "" => EdtfBound.Unknown,
        ".." => EdtfBound.Open,
        _ => EdtfBound.Known,
    };

    private static Edtf? Refuse(string message, int offset, int length, out EdtfFault? fault)
    {
        fault = new EdtfFault(message, offset, length, null);
        return null;
    }
}
