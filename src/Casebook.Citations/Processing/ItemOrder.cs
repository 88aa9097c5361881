using Casebook.Citations.Rendering;

namespace Casebook.Citations.Processing;

/// <summary>
/// The order of items by the sort keys of a section. Where no key depends on a run, all items of the engine are put in order once, when first asked for, and only their
/// ranks are kept; safe to use from many threads.
/// </summary>
internal sealed class ItemOrder(Sorting sorting, PreparedItem[] items, int jobs)
{
    private readonly Lazy<int[]> _ranks = new(() => RanksOfAll(sorting, items, jobs));

    /// <summary>Gives items of a run their ranks, the same to those that no key tells apart.</summary>
    public void Rank(IReadOnlyList<ItemState> states)
    {
        if (sorting.UsesNumbers) RankByNumbers(states);
        else foreach (var state in states) state.Rank = _ranks.Value[state.Item.Index];
    }

    private void RankByNumbers(IReadOnlyList<ItemState> states)
    {
        var values = states.Select(state => (State: state, Values: sorting.Values(state.Item, state.Number, state.Label))).ToList();
        values.Sort((left, right) => sorting.Compare(left.Values, right.Values));
        for (var i = 0; i < values.Count; i++) values[i].State.Rank = i > 0 && sorting.Compare(values[i - 1].Values, values[i].Values) == 0 ? values[i - 1].State.Rank : i;
    }

    private static int[] RanksOfAll(Sorting sorting, PreparedItem[] items, int jobs)
    {
        var values = new (PreparedItem Item, SortValue[] Values)[items.Length];
        Parallel.For(0, items.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => values[i] = (items[i], sorting.Values(items[i], 0, "")));
        Array.Sort(values, (left, right) => sorting.Compare(left.Values, right.Values));
        var ranks = new int[items.Length];
        for (var i = 1; i < values.Length; i++)
        {
            var before = values[i - 1];
            ranks[values[i].Item.Index] = sorting.Compare(before.Values, values[i].Values) == 0 ? ranks[before.Item.Index] : i;
        }

        return ranks;
    }
}
