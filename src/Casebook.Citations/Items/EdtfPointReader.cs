namespace Casebook.Citations.Items;

/// <summary>Reads one date of EDTF from a part of a text; gives up at the first fault.</summary>
internal ref struct EdtfPointReader(string text, int start, int end, bool isInInterval)
{
    private const int LongestYear = 15;
    private const string LevelTwo = "this is level 2 of EDTF; dates are of level 0 or 1";

    private readonly string _text = text;
    private readonly int _start = start;
    private readonly int _end = end;
    private readonly bool _isInInterval = isInInterval;
    private int _at = start;

    /// <summary>What went wrong, or null.</summary>
    public EdtfFault? Fault { get; private set; }

    private readonly char Next => _at < _end ? _text[_at] : '\0';

    /// <summary>The date of the whole part, or null after setting <see cref="Fault"/>.</summary>
    public EdtfPoint? Read()
    {
        var point = Next == 'Y' ? LongYear() : Year();
        if (point is not null && Next == '-') point = Month(point);
        if (point is { Day: not null } && Next == 'T') point = Time(point);
        if (point is not null && Next is '?' or '~' or '%') point = Qualified(point!);
        if (point is not null && _at < _end) point = Unexpected(point);
        return point;
    }

    private EdtfPoint? LongYear()
    {
        _at++;
        var isNegative = Skip('-');
        var from = _at;
        while (char.IsAsciiDigit(Next)) _at++;
        if (Next is 'E' or 'S' or 'X') return Refuse(LevelTwo, _start, _end - _start);
        var digits = _at - from;
        if (digits <= 4 || _text[from] == '0') return Refuse("Y is for years of more than four digits", _start, Math.Max(1, _at - _start));
        if (digits > LongestYear) return Refuse("a year has up to fifteen digits", from, digits);
        if (Next == '-') return Refuse("a year with Y has no month or day", _at, _end - _at);
        var year = Number(from, digits);
        return new EdtfPoint { Year = isNegative ? -year : year, IsNegative = isNegative };
    }

    private EdtfPoint? Year()
    {
        var isNegative = Skip('-');
        var from = _at;
        while (char.IsAsciiDigit(Next)) _at++;
        var digits = _at - from;
        while (Next == 'X') _at++;
        var unspecified = _at - from - digits;
        if (digits + unspecified != 4) return Refuse("a year has four digits", from, Math.Max(1, _at - from));
        if (unspecified > 2) return Refuse("at most two digits of a year are unspecified in level 1 of EDTF: 201X, 20XX", from, 4);
        if (unspecified > 0 && Next == '-') return Refuse("a year with unspecified digits has no month or day in level 1 of EDTF", from, _end - from);
        if (Next is 'S' or 'E') return Refuse(LevelTwo, _start, _end - _start);
        var year = Number(from, digits);
        for (var i = 0; i < unspecified; i++) year *= 10;
        if (isNegative && year == 0 && unspecified == 0) return Refuse("the year 0 has no sign", _start, 5);
        return new EdtfPoint { Year = isNegative ? -year : year, UnspecifiedYearDigits = unspecified, IsNegative = isNegative };
    }

    private EdtfPoint? Month(EdtfPoint year)
    {
        _at++;
        if (Unspecified())
        {
            var unknown = year with { IsMonthUnspecified = true };
            if (Next != '-') return unknown;
            _at++;
            return Unspecified() ? unknown with { IsDayUnspecified = true } : Refuse("a day of an unspecified month is unspecified too in level 1 of EDTF: XX-XX", _at, _end - _at);
        }

        if (TwoDigits() is not { } number) return Refuse("a month has two digits", _at, Math.Max(1, _end - _at));
        if (number is >= 21 and <= 24) return Next == '-' ? Refuse("a season has no day", _at, _end - _at) : year with { Season = number };
        if (number is >= 25 and <= 41) return Refuse("seasons beyond 24 are level 2 of EDTF; dates are of level 0 or 1", _at - 2, 2);
        if (number is < 1 or > 12) return Refuse("months are 01 to 12, seasons 21 to 24", _at - 2, 2);
        return Next == '-' ? Day(year with { Month = number }, number) : year with { Month = number };
    }

    private EdtfPoint? Day(EdtfPoint point, int month)
    {
        _at++;
        if (Unspecified()) return point with { IsDayUnspecified = true };
        if (TwoDigits() is not { } day) return Refuse("a day has two digits", _at, Math.Max(1, _end - _at));
        var last = EdtfCalendar.DaysInMonth(point.Year, month);
        return day < 1 || day > last ? Refuse($"that month has {last} days", _at - 2, 2) : point with { Day = day };
    }

    private EdtfPoint? Time(EdtfPoint day)
    {
        var from = _at++;
        if (_isInInterval) return Refuse("the ends of an interval are days, months or years without a time", from, _end - from);
        if (TwoDigits() is not { } hour || !Skip(':') || TwoDigits() is not { } minute || !Skip(':') || TwoDigits() is not { } second)
            return Refuse("a time is hours, minutes and seconds: T10:30:00", from, _end - from);
        if (hour > 23 || minute > 59 || second > 59) return Refuse("a time lies between 00:00:00 and 23:59:59", from, _at - from);
        var zone = _at;
        if (!Zone()) return Refuse("a zone is Z, or hours with or without minutes: +03, -04:30", zone, Math.Max(1, _end - zone));
        if (Next is '?' or '~' or '%') return Refuse("a date with a time cannot be uncertain or approximate in EDTF", _at, 1);
        return day with { Time = new TimeOnly(hour, minute, second), Offset = _at > zone ? _text[zone.._at] : null };
    }

    private bool Zone()
    {
        if (_at == _end || Skip('Z')) return true;
        if (Next is not ('+' or '-')) return Next is '?' or '~' or '%';
        var isNegative = Next == '-';
        _at++;
        if (TwoDigits() is not { } hour) return false;
        var minute = 0;
        if (Skip(':'))
        {
            if (TwoDigits() is not { } read) return false;
            minute = read;
        }

        return minute <= 59 && (hour * 60) + minute <= 14 * 60 && !(isNegative && hour == 0 && minute == 0);
    }

    private EdtfPoint Qualified(EdtfPoint point)
    {
        var mark = _text[_at++];
        return point with { IsUncertain = mark is '?' or '%', IsApproximate = mark is '~' or '%' };
    }

    private EdtfPoint? Unexpected(EdtfPoint point)
    {
        if (point.IsUncertain || point.IsApproximate) return Refuse("nothing follows the mark at the end; uncertain and approximate together is %", _at, _end - _at);
        return Refuse("a date is year, year-month or year-month-day: 2021, 2021-03, 2021-03-09", _at, _end - _at);
    }

    private EdtfPoint? Refuse(string message, int offset, int length)
    {
        Fault = new EdtfFault(message, Math.Min(offset, _end), Math.Max(0, Math.Min(length, _end - Math.Min(offset, _end))), null);
        return null;
    }

    private bool Skip(char expected)
    {
        if (Next != expected) return false;
        _at++;
        return true;
    }

    private bool Unspecified()
    {
        if (_at + 2 > _end || _text[_at] != 'X' || _text[_at + 1] != 'X') return false;
        _at += 2;
        return true;
    }

    private int? TwoDigits()
    {
        if (_at + 2 > _end || !char.IsAsciiDigit(_text[_at]) || !char.IsAsciiDigit(_text[_at + 1])) return null;
        _at += 2;
        return ((_text[_at - 2] - '0') * 10) + _text[_at - 1] - '0';
    }

    private readonly long Number(int from, int length)
    {
        var value = 0L;
        for (var i = from; i < from + length; i++) value = (value * 10) + _text[i] - '0';
        return value;
    }
}
