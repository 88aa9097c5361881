namespace Casebook.Site.Search.Documents;

/// <summary>How much a word counts by the field that it stands in.</summary>
internal static class FieldWeights
{
    /// <summary>Every weight is a whole number of such parts of one.</summary>
    public const float StepsToOne = 2;

    private static ReadOnlySpan<float> Weights => [6, 5, 4, 3, 2, 1, 1.5f, 0.5f];

    /// <summary>The weight; 1 for running text.</summary>
    public static float Of(SearchField field) => Weights[(int)field];
}
