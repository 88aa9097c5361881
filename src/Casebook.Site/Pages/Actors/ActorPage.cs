using Casebook.Site.Output;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Actors;

/// <summary>The page of an organisation or person.</summary>
public sealed record ActorPage : PageModel
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The name in other languages.</summary>
    public IReadOnlyList<LocalizedModel> Names { get; init; } = [];

    /// <summary>Other names.</summary>
    public IReadOnlyList<string> AlsoKnownAs { get; init; } = [];

    /// <summary>The kind.</summary>
    public LabelModel? Kind { get; init; }

    /// <summary>ISO 3166-1 code.</summary>
    public string? Country { get; init; }

    /// <summary>What it belongs to.</summary>
    public LinkModel? PartOf { get; init; }

    /// <summary>What belongs to it.</summary>
    public IReadOnlyList<LinkModel> Parts { get; init; } = [];

    /// <summary>Identifiers elsewhere.</summary>
    public IReadOnlyList<IdentifierModel> Identifiers { get; init; } = [];

    /// <summary>A short note.</summary>
    public Html? Note { get; init; }

    /// <summary>The dossiers it takes part in.</summary>
    public IReadOnlyList<ActorDossierModel> Dossiers { get; init; } = [];

    /// <summary>Pages that link here.</summary>
    public IReadOnlyList<LinkModel> BackLinks { get; init; } = [];

    /// <summary>What the note cites.</summary>
    public IReadOnlyList<ReferenceModel> References { get; init; } = [];

    /// <summary>The notes of a note style.</summary>
    public IReadOnlyList<NoteModel> Notes { get; init; } = [];

    /// <summary>Set when it is withdrawn.</summary>
    public WithdrawalModel? Withdrawn { get; init; }
}
