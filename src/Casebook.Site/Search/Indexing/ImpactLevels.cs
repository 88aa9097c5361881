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

    /// <summary>The square root of two: with it the power of two below a number is that which is nearest to it.</summary>
    private const float RoundingUp = 1.41421356f;

    private static readonly double[] Weights = [.. Enumerable.Range(0, Count).Select(static level => Math.Pow(2, (level - 4) / 2.0))];

    /// <summary>The step of a weight in a document.</summary>
    /// <param name="weight">The sum of field weights.</param>
    /// <param name="relativeLength">The document's words over the average of its kind.</param>
    public static int Of(float weight, float relativeLength)
    {
        var pure = weight / (1 - LengthPart + (LengthPart * relativeLength));
        return Math.Clamp(ExponentOf(pure * pure * RoundingUp) + 4, 0, Count - 1);
    }

    /// <summary>The weight that a step stands for.</summary>
    public static double WeightOf(int level) => Weights[level];

    /// <summary>The power of two below a positive number, as its bits have it.</summary>
    private static int ExponentOf(float number) => (BitConverter.SingleToInt32Bits(number) >> 23) - 127;
}
