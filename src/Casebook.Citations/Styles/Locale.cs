namespace Casebook.Citations.Styles;

/// <summary>The terms, dates and options of one language, from a locale file or from inside a style; immutable.</summary>
public sealed class Locale
{
    /// <summary>The BCP 47 tag; null for the locale element of a style that holds for every language.</summary>
    public string? Language { get; init; }

    internal Term[] Terms { get; init; } = [];

    internal DateFormat[] Dates { get; init; } = [];

    internal bool? PunctuationInQuote { get; init; }

    internal bool? LimitDayOrdinalsToDay1 { get; init; }
}
