namespace Casebook.Citations.Styles;

/// <summary>cs:date; localized when it has a form ("text" or "numeric").</summary>
internal sealed class DateElement : Element
{
    public required int Variable { get; init; }

    public string? Form { get; init; }

    /// <summary>How many of year (1), month (2) and day (3) are shown of a localized date.</summary>
    public int Precision { get; init; } = 3;

    public required DatePartElement[] Parts { get; init; }

    public string Delimiter { get; init; } = "";

    /// <summary>A number of its own among the date elements of the style.</summary>
    public required int Number { get; init; }
}
