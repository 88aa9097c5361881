using Casebook.Site.Output;

namespace Casebook.Site.Pages.Shared;

/// <summary>What to expect by a date.</summary>
public sealed record MilestoneModel
{
    /// <summary>The anchor.</summary>
    public required string Id { get; init; }

    /// <summary>The date.</summary>
    public required DateModel By { get; init; }

    /// <summary>What is expected.</summary>
    public required Html Expect { get; init; }

    /// <summary>The hypothesis it would speak for.</summary>
    public LabelModel? IfSeen { get; init; }

    /// <summary>seen, missed or open.</summary>
    public required string State { get; init; }

    /// <summary>When it was seen.</summary>
    public DateModel? SeenOn { get; init; }

    /// <summary>The grounds.</summary>
    public Html? SeenBecause { get; init; }

    /// <summary>Its dossier, where that is not the page's.</summary>
    public LinkModel? Dossier { get; init; }
}
