namespace Casebook.Citations.Styles;

/// <summary>What an element adds around its content: formatting, affixes, case, quotes, display, stripped periods.</summary>
internal sealed record Look
{
    public static Look Plain { get; } = new();

    public Formatting Formatting { get; init; } = Formatting.None;

    public string Prefix { get; init; } = "";

    public string Suffix { get; init; } = "";

    public TextCase Case { get; init; }

    public DisplayKind Display { get; init; }

    public bool Quotes { get; init; }

    public bool StripPeriods { get; init; }

    /// <summary>True when nothing is added.</summary>
    public bool IsPlain => ReferenceEquals(this, Plain);
}
