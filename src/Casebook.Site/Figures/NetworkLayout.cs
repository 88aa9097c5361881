namespace Casebook.Site.Figures;

/// <summary>
/// Orders two columns so that their ties cross little: each node moves to the mean place of what it is tied to, column by column, a fixed number of times; equal places
/// keep their order. It uses no chance, so the same network is always drawn the same.
/// </summary>
internal static class NetworkLayout
{
    private const int Rounds = 8;

    /// <summary>The numbers of the left and of the right nodes from top to bottom.</summary>
    internal static (int[] Left, int[] Right) Order(IReadOnlyList<NetworkNode> nodes, int[] left, int[] right, IReadOnlyList<NetworkEdge> edges)
    {
        var ties = new List<int>[nodes.Count];
        for (var i = 0; i < ties.Length; i++) ties[i] = [];
        foreach (var edge in edges)
        {
            ties[edge.From].Add(edge.To);
            ties[edge.To].Add(edge.From);
        }

        var places = new double[nodes.Count];
        Settle(right, places);
        for (var round = 0; round < Rounds; round++)
        {
            left = Sorted(left, ties, places);
            right = Sorted(right, ties, places);
        }

        return (left, right);
    }

    private static int[] Sorted(int[] column, List<int>[] ties, double[] places)
    {
        var means = column.Select(node => ties[node].Count == 0 ? 2 : ties[node].Average(other => places[other])).ToArray();
        var sorted = column.Select((node, place) => (node, place)).OrderBy(pair => means[pair.place]).ThenBy(pair => pair.place).Select(pair => pair.node).ToArray();
        Settle(sorted, places);
        return sorted;
    }

    /// <summary>Gives each node of a column its place from 0 to 1.</summary>
    private static void Settle(int[] column, double[] places)
    {
        for (var i = 0; i < column.Length; i++) places[column[i]] = (i + 0.5) / column.Length;
    }
}
