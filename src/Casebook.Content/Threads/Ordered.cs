namespace Casebook.Content.Threads;

/// <summary>Does independent work on several threads and gives the results in the order of the items.</summary>
internal static class Ordered
{
    private const int FewItems = 8;

    /// <summary>The result for each item, at the item's place.</summary>
    public static TResult[] Select<TItem, TResult>(IReadOnlyList<TItem> items, int jobs, Func<TItem, TResult> work)
    {
        var results = new TResult[items.Count];
        if (jobs <= 1 || items.Count < FewItems)
        {
            for (var i = 0; i < results.Length; i++) results[i] = work(items[i]);
            return results;
        }

        Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => results[i] = work(items[i]));
        return results;
    }
}
