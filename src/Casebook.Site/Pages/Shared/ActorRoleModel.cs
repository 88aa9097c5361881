namespace Casebook.Site.Pages.Shared;

/// <summary>An actor's part in a dossier.</summary>
public sealed record ActorRoleModel
{
    /// <summary>The actor.</summary>
    public required LinkModel Actor { get; init; }

    /// <summary>The part.</summary>
    public string? Role { get; init; }

    /// <summary>ISO 3166-1 code.</summary>
    public string? Country { get; init; }

    /// <summary>The kind of actor.</summary>
    public LabelModel? Kind { get; init; }

    /// <summary>The name in other languages.</summary>
    public IReadOnlyList<LocalizedModel> Names { get; init; } = [];
}
