namespace Casebook.Site.Pages.Shared;

/// <summary>The evidence on one side of a claim.</summary>
public sealed record SideModel
{
    /// <summary>supports or disputes.</summary>
    public required string Stance { get; init; }

    /// <summary>The pieces, in the order written.</summary>
    public IReadOnlyList<EvidenceModel> Entries { get; init; } = [];

    /// <summary>The distinct sources that count.</summary>
    public int Sources { get; init; }

    /// <summary>The origins: the most of these sources of which no two go back to one.</summary>
    public int Origins { get; init; }
}
