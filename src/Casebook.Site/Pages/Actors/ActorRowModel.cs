using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Actors;

/// <summary>An actor in a list.</summary>
public sealed record ActorRowModel
{
    /// <summary>The actor.</summary>
    public required LinkModel Actor { get; init; }

    /// <summary>ISO 3166-1 code.</summary>
    public string? Country { get; init; }

    /// <summary>In how many dossiers it takes part.</summary>
    public int Dossiers { get; init; }

    /// <summary>The name in other languages.</summary>
    public IReadOnlyList<LocalizedModel> Names { get; init; } = [];
}
