using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Actors;

/// <summary>The actors of one kind.</summary>
public sealed record ActorGroupModel
{
    /// <summary>The kind.</summary>
    public LabelModel? Kind { get; init; }

    /// <summary>The actors by name.</summary>
    public IReadOnlyList<ActorRowModel> Actors { get; init; } = [];
}
