using System.Collections.Immutable;

namespace Casebook.Content.Model;

/// <summary>One step of the ICD 203 scale: its two words and its band in per cent.</summary>
/// <param name="Rank">0 (least likely) to 6.</param>
/// <param name="Word">The word of row one (almost no chance ... almost certain).</param>
/// <param name="Twin">The word of row two (remote ... nearly certain).</param>
/// <param name="From">The least per cent.</param>
/// <param name="To">The most per cent.</param>
public sealed record Likelihood(int Rank, string Word, string Twin, int From, int To)
{
    /// <summary>The whole scale, least likely first.</summary>
    public static ImmutableArray<Likelihood> Scale { get; } =
    [
        new(0, "almost no chance", "remote", 1, 5),
        new(1, "very unlikely", "highly improbable", 5, 20),
        new(2, "unlikely", "improbable", 20, 45),
        new(3, "roughly even chance", "roughly even odds", 45, 55),
        new(4, "likely", "probable", 55, 80),
        new(5, "very likely", "highly probable", 80, 95),
        new(6, "almost certain", "nearly certain", 95, 99),
    ];
}
