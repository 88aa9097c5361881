namespace Casebook.Site.Search.Indexing;

/// <summary>
/// How much a word weighs in a document, in sixteen steps of half a power of two: the sum of the weights of its places (BM25F), divided by how much longer than the
/// average of its kind the document is.
/// </summary>
internal static class ImpactLevels
{
    /// <summary>The number of steps.</summary>
    public const int Count = 16;

    /// <summary>How far length counts, the b of BM25.</summary>
    private const float LengthPart = 0.4f;

    /// <summary>The step of a weight in a document.</summary>
    /// <param name="weight">The sum of field weights.</param>
    /// <param name="relativeLength">The document's words over the average of its kind.</param>
    public static int Of(float weight, float relativeLength)
    {
        var pure = weight / (1 - LengthPart + (LengthPart * relativeLength));
        return Math.Clamp((int)MathF.Round((MathF.Log2(pure) * 2) + 4), 0, Count - 1);
    }

    /// <summary>The weight that a step stands for.</summary>
    public static double WeightOf(int level) => Math.Pow(2, (level - 4) / 2.0);
}
