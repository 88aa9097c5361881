namespace Casebook.Citations.Styles;

/// <summary>cs:citation or cs:bibliography: layout, sort keys and options.</summary>
internal sealed record Section
{
    public required Element[] Children { get; init; }

    public required Look Look { get; init; }

    public string? Delimiter { get; init; }

    public SortKey[] Keys { get; init; } = [];

    public NameOptions Names { get; init; } = NameOptions.Empty;
}
