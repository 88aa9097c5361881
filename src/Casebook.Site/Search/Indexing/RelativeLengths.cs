using System.Collections.Immutable;
using Casebook.Site.Search.Documents;

namespace Casebook.Site.Search.Indexing;

/// <summary>How long each document is, measured by the average of its kind.</summary>
internal static class RelativeLengths
{
    public static float[] Of(ImmutableArray<SearchDocument> documents, ReadOnlySpan<int> lengths)
    {
        var kinds = Enum.GetValues<SearchKind>().Length;
        var (sums, counts) = (new double[kinds], new int[kinds]);
        for (var i = 0; i < documents.Length; i++)
        {
            sums[(int)documents[i].Kind] += lengths[i];
            counts[(int)documents[i].Kind]++;
        }

        var relative = new float[documents.Length];
        for (var i = 0; i < documents.Length; i++)
        {
            var kind = (int)documents[i].Kind;
            relative[i] = sums[kind] > 0 ? (float)(lengths[i] * counts[kind] / sums[kind]) : 1;
        }

        return relative;
    }
}
