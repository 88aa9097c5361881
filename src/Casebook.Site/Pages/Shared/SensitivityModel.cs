namespace Casebook.Site.Pages.Shared;

/// <summary>Something without which the first place changes.</summary>
public sealed record SensitivityModel
{
    /// <summary>The source that would fall.</summary>
    public LinkModel? Source { get; init; }

    /// <summary>The claim that would be left out.</summary>
    public ClaimLinkModel? Claim { get; init; }

    /// <summary>The hypotheses that would come first; empty when the matrix would be empty.</summary>
    public IReadOnlyList<LabelModel> After { get; init; } = [];
}
