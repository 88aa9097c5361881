using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Binding;

/// <summary>The lists of the settings and the frameworks that bound values are checked against.</summary>
internal sealed record SiteTerms
{
    /// <summary>The settings; null when they could not be read, so that nothing is checked against them.</summary>
    public required SiteConfig? Config { get; init; }

    /// <summary>The fields of the settings with errors: nothing is refused for not being on one of these lists.</summary>
    public FrozenSet<string> BrokenSettings { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The frameworks that could be read, by id.</summary>
    public required FrozenDictionary<string, Framework> Frameworks { get; init; }

    /// <summary>The ids of the frameworks whose files are broken.</summary>
    public required FrozenSet<string> UnreadableFrameworks { get; init; }

    /// <summary>True when the settings, or frameworks that they name, are broken or missing, which is reported where it stands; then no item of a framework is refused.</summary>
    public bool IsIncomplete(IEnumerable<string?> ids) =>
        Config is null || BrokenSettings.Contains("frameworks") || ids.Any(id => id is not null && (UnreadableFrameworks.Contains(id) || !Frameworks.ContainsKey(id)));

    /// <summary>The frameworks of the ids that are there.</summary>
    public ImmutableArray<Framework> Named(IEnumerable<string?> ids) =>
        [.. ids.Select(id => id is null ? null : Frameworks.GetValueOrDefault(id)).OfType<Framework>()];
}
