using Casebook.Site.Output;

namespace Casebook.Site.Pages.Shared;

/// <summary>A dated event.</summary>
public sealed record EventModel
{
    /// <summary>The anchor.</summary>
    public required string Id { get; init; }

    /// <summary>When.</summary>
    public required DateModel Date { get; init; }

    /// <summary>What.</summary>
    public required Html Event { get; init; }

    /// <summary>The same as plain text.</summary>
    public required string EventText { get; init; }

    /// <summary>Its citations.</summary>
    public Html? Citation { get; init; }

    /// <summary>Its dossier, where that is not the page's.</summary>
    public LinkModel? Dossier { get; init; }
}
