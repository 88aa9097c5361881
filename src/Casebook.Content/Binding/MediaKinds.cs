using System.Collections.Immutable;

namespace Casebook.Content.Binding;

/// <summary>The kinds of media files, by extension.</summary>
public static class MediaKinds
{
    /// <summary>Kinds that pages show as pictures, in ordinal order.</summary>
    public static ImmutableSortedSet<string> Shown { get; } = ImmutableSortedSet.Create(StringComparer.Ordinal, "avif", "jpg", "png", "svg", "webp");

    /// <summary>Kinds that pages link to, in ordinal order: pictures, documents and tables.</summary>
    public static ImmutableSortedSet<string> Offered { get; } = Shown.Union(["csv", "pdf"]);
}
