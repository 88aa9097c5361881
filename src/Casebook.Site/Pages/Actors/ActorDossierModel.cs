using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Actors;

/// <summary>A dossier with an actor's part in it.</summary>
public sealed record ActorDossierModel
{
    /// <summary>The dossier.</summary>
    public required DossierCard Dossier { get; init; }

    /// <summary>The part.</summary>
    public string? Role { get; init; }
}
