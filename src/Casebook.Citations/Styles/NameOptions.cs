namespace Casebook.Citations.Styles;

/// <summary>The options of names that pass from cs:style to cs:citation and cs:bibliography to cs:name; null means not given.</summary>
internal sealed record NameOptions
{
    public static NameOptions Empty { get; } = new();

    /// <summary>"text", "symbol" or null.</summary>
    public string? And { get; init; }

    public DelimiterRule? DelimiterPrecedesEtAl { get; init; }

    public DelimiterRule? DelimiterPrecedesLast { get; init; }

    public int? EtAlMin { get; init; }

    public int? EtAlUseFirst { get; init; }

    public int? EtAlSubsequentMin { get; init; }

    public int? EtAlSubsequentUseFirst { get; init; }

    /// <summary>True when the number of names depends on whether the item was cited before.</summary>
    public bool DependsOnPosition => EtAlSubsequentMin is not null || EtAlSubsequentUseFirst is not null;

    public bool? EtAlUseLast { get; init; }

    public bool? Initialize { get; init; }

    public string? InitializeWith { get; init; }

    public SortOrder? NameAsSortOrder { get; init; }

    public string? SortSeparator { get; init; }

    public NameForm? Form { get; init; }

    public string? NameDelimiter { get; init; }

    public string? NamesDelimiter { get; init; }

    /// <summary>These options, with those not given taken from the level above.</summary>
    public NameOptions Over(NameOptions above) => new()
    {
        And = And ?? above.And,
        DelimiterPrecedesEtAl = DelimiterPrecedesEtAl ?? above.DelimiterPrecedesEtAl,
        DelimiterPrecedesLast = DelimiterPrecedesLast ?? above.DelimiterPrecedesLast,
        EtAlMin = EtAlMin ?? above.EtAlMin,
        EtAlUseFirst = EtAlUseFirst ?? above.EtAlUseFirst,
        EtAlSubsequentMin = EtAlSubsequentMin ?? above.EtAlSubsequentMin,
        EtAlSubsequentUseFirst = EtAlSubsequentUseFirst ?? above.EtAlSubsequentUseFirst,
        EtAlUseLast = EtAlUseLast ?? above.EtAlUseLast,
        Initialize = Initialize ?? above.Initialize,
        InitializeWith = InitializeWith ?? above.InitializeWith,
        NameAsSortOrder = NameAsSortOrder ?? above.NameAsSortOrder,
        SortSeparator = SortSeparator ?? above.SortSeparator,
        Form = Form ?? above.Form,
        NameDelimiter = NameDelimiter ?? above.NameDelimiter,
        NamesDelimiter = NamesDelimiter ?? above.NamesDelimiter,
    };
}
