namespace Casebook.Site.Pages.Shared;

/// <summary>A dossier in a list.</summary>
public sealed record DossierCard : IFragment
{
    /// <summary>The language of the page.</summary>
    public required string PageLanguage { get; init; }

    bool IFragment.IsShared => IsShared;

    /// <summary>True when it stands on a shelf for the pages of its folder.</summary>
    internal bool IsShared { get; init; }

    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>Its page.</summary>
    public required string Href { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The language of the title where it is not the page's.</summary>
    public string? Language { get; init; }

    /// <summary>The language of the summary where it is not the page's.</summary>
    public string? SummaryLanguage { get; init; }

    /// <summary>The language of its page where it is not translated into this page's.</summary>
    public string? TargetLanguage { get; init; }

    /// <summary>The bottom line as plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>Its status.</summary>
    public LabelModel? Status { get; init; }

    /// <summary>The time it covers.</summary>
    public DateModel? Period { get; init; }

    /// <summary>How new its evidence is.</summary>
    public DateModel? AsOf { get; init; }

    /// <summary>Its topics.</summary>
    public IReadOnlyList<LinkModel> Topics { get; init; } = [];

    /// <summary>How its claims stand.</summary>
    public MeterModel? Meter { get; init; }

    /// <summary>True when it is withdrawn.</summary>
    public bool IsWithdrawn { get; init; }
}
