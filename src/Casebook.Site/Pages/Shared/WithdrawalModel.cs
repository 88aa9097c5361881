using Casebook.Site.Output;

namespace Casebook.Site.Pages.Shared;

/// <summary>Why something is withdrawn.</summary>
public sealed record WithdrawalModel
{
    /// <summary>The day.</summary>
    public DateModel? On { get; init; }

    /// <summary>The reason.</summary>
    public Html? Because { get; init; }

    /// <summary>What stands in its place.</summary>
    public LinkModel? ReplacedBy { get; init; }
}
