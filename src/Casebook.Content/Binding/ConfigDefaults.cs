using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Binding;

/// <summary>What holds where the settings say nothing.</summary>
internal static class ConfigDefaults
{
    /// <summary>The statuses of dossiers.</summary>
    public static ImmutableArray<Label> Statuses { get; } = Labels("Announced", "Agreed", "Under way", "Operational", "Stalled", "Ended", "Unclear");

    /// <summary>The kinds of actors.</summary>
    public static ImmutableArray<Label> ActorKinds { get; } = Labels("Agency", "Company", "University", "Ministry", "Armed forces", "Person", "Fund", "Programme", "Other");

    /// <summary>The perspectives of sources.</summary>
    public static ImmutableArray<Label> Perspectives { get; } =
        Labels("State media", "Government", "Independent media", "Academic", "Think tank", "Industry", "NGO", "Other");

    /// <summary>The pages that every site has and that the navigation may name.</summary>
    public static ImmutableArray<string> BuiltInPages { get; } =
    [
        "home", "dossiers", "topics", "actors", "sources", "bibliography", "matrix", "timeline", "gaps", "disputed", "single-origin", "milestones",
        "frameworks", "glossary", "search", "changes", "network",
    ];

    /// <summary>The navigation.</summary>
    public static ImmutableArray<string> Navigation { get; } = ["dossiers", "matrix", "timeline", "bibliography", "actors", "gaps"];

    private static ImmutableArray<Label> Labels(params ReadOnlySpan<string> names)
    {
        var labels = ImmutableArray.CreateBuilder<Label>(names.Length);
        foreach (var name in names) labels.Add(new Label(name.ToLowerInvariant().Replace(' ', '-'), LocalizedText.Of(name)));
        return labels.DrainToImmutable();
    }
}
