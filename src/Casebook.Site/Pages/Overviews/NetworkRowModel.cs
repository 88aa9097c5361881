using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Overviews;

/// <summary>A dossier and who takes part in it.</summary>
public sealed record NetworkRowModel
{
    /// <summary>The dossier.</summary>
    public required LinkModel Dossier { get; init; }

    /// <summary>Who takes part, in the order written.</summary>
    public IReadOnlyList<ActorRoleModel> Actors { get; init; } = [];
}
