using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Bibliographies;

/// <summary>A dossier with the number of sources it rests on.</summary>
public sealed record CitingDossierModel
{
    /// <summary>Its references.</summary>
    public required LinkModel Dossier { get; init; }

    /// <summary>The number of its sources.</summary>
    public required int Sources { get; init; }
}
