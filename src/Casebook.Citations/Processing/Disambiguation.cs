using Casebook.Citations.Output;
using Casebook.Citations.Rendering;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Processing;

/// <summary>Tells the items of a run apart: more names, given names, the disambiguate condition, letters after the year, in this order.</summary>
internal sealed class Disambiguation
{
    private const int MaxSteps = 400;
    private const int MaxConditions = 4;
    private readonly CiteRenderer _renderer;
    private readonly CitationOptions _options;
    private readonly Style _style;

    private Disambiguation(CiteRenderer renderer)
    {
        _renderer = renderer;
        _style = renderer.Plan.Style;
        _options = _style.CitationOptions;
    }

    /// <summary>Settles the parameters of all items; the items come in the order of the bibliography, which is the order of the letters.</summary>
    public static void Run(CiteRenderer renderer, IReadOnlyList<ItemState> items)
    {
        var disambiguation = new Disambiguation(renderer);
        if (IsNeeded(renderer.Plan.Style) && items.Count > 1) disambiguation.Settle(items);
    }

    /// <summary>True for the styles that tell items apart.</summary>
    public static bool IsNeeded(Style style) =>
        style.CitationOptions is { AddNames: true } or { AddGivenName: true } or { AddYearSuffix: true } || style.TestsDisambiguate;

    private void Settle(IReadOnlyList<ItemState> items)
    {
        var isGlobal = _options.AddGivenName && _options.GivenNameRule != GivenNameRule.ByCite;
        if (isGlobal) SetLevels(items, _options.AddNames);
        var alike = Alike(items);
        foreach (var group in alike) SettleGroup(group);
        // Which names are shown matters only to the rules for all names, and to nobody where no item has changed.
        if (isGlobal && _options.AddNames && (alike.Count > 0 || !NameAmbiguity.IsForPrimaryNames(_options.GivenNameRule))) SetLevels(items, false);
    }

    /// <summary>The items whose cites read the same, in groups of more than one.</summary>
    private Dictionary<string, List<ItemState>>.ValueCollection Alike(IReadOnlyList<ItemState> items)
    {
        var firsts = new Dictionary<string, ItemState>(items.Count, StringComparer.Ordinal);
        var groups = new Dictionary<string, List<ItemState>>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var text = _renderer.PlainText(item, item.Parameters);
            if (firsts.TryAdd(text, item)) continue;
            if (!groups.TryGetValue(text, out var group)) groups[text] = group = [firsts[text]];
            group.Add(item);
        }

        return groups.Values;
    }

    /// <summary>Gives names that look alike among all items the levels that tell them apart; hidden names count while it is not settled which are shown.</summary>
    private void SetLevels(IReadOnlyList<ItemState> items, bool withHidden)
    {
        var blocks = new NamesRecord[items.Count][];
        for (var i = 0; i < blocks.Length; i++)
        {
            items[i].Parameters = items[i].Parameters.WithGivenOf(CiteParameters.None);
            blocks[i] = _renderer.NamesOf(items[i], items[i].Parameters);
        }

        var levels = NameAmbiguity.Levels(blocks, _options.GivenNameRule, _renderer.Plan, withHidden);
        if (levels.Count == 0) return;
        for (var i = 0; i < blocks.Length; i++) items[i].Parameters = NameAmbiguity.Apply(levels, items[i].Parameters, blocks[i], _options.GivenNameRule);
    }

    private List<List<ItemState>> Groups(IEnumerable<ItemState> items, Func<ItemState, CiteParameters> parameters)
    {
        var groups = new List<List<ItemState>>();
        var byText = new Dictionary<string, List<ItemState>>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var text = _renderer.PlainText(item, parameters(item));
            if (!byText.TryGetValue(text, out var group))
            {
                byText[text] = group = [];
                groups.Add(group);
            }

            group.Add(item);
        }

        return groups;
    }

    private void SettleGroup(List<ItemState> group)
    {
        var pending = new List<List<ItemState>> { group };
        foreach (var step in NameSteps(group))
        {
            pending = Refine(pending, item => step(item.Parameters));
            if (pending.Count == 0) return;
        }

        for (var i = 1; i <= MaxConditions && _style.TestsDisambiguate && pending.Count > 0; i++)
        {
            var count = i;
            pending = Refine(pending, item => item.Parameters with { Conditions = count });
        }

        if (!_options.AddYearSuffix) return;
        foreach (var left in pending)
        {
            for (var i = 0; i < left.Count; i++) left[i].Parameters = left[i].Parameters with { YearSuffix = YearSuffixes.At(i) };
        }
    }

    /// <summary>Tries new parameters on each group; a group that they split keeps them, one that they do not split stays as it was. Gives the groups of more than one.</summary>
    private List<List<ItemState>> Refine(List<List<ItemState>> pending, Func<ItemState, CiteParameters> change)
    {
        var result = new List<List<ItemState>>();
        foreach (var group in pending)
        {
            var parts = Groups(group, change);
            if (parts.Count == 1)
            {
                result.Add(group);
                continue;
            }

            foreach (var part in parts)
            {
                foreach (var item in part) item.Parameters = change(item);
                if (part.Count > 1) result.Add(part);
            }
        }

        return result;
    }

    /// <summary>The changes of names to try, in order: more names in each block, then given names one by one.</summary>
    private List<Func<CiteParameters, CiteParameters>> NameSteps(List<ItemState> group)
    {
        var steps = new List<Func<CiteParameters, CiteParameters>>();
        var byCite = _options.AddGivenName && _options.GivenNameRule == GivenNameRule.ByCite;
        if (!_options.AddNames && !byCite) return steps;
        var blocks = Blocks(group);
        foreach (var (block, (shown, total, baseLevel, hasInitials)) in blocks)
        {
            var reach = _options.AddNames ? total : shown;
            for (var name = 0; name < reach && steps.Count < MaxSteps; name++)
            {
                if (name >= shown)
                {
                    var wanted = name + 1;
                    steps.Add(parameters => parameters.WithShown(block, wanted));
                }

                for (var level = baseLevel + 1; level <= 2 && byCite; level++)
                {
                    if (level == 1 && !hasInitials) continue;
                    steps.Add(Given(block, name, level, name < shown ? 0 : name + 1));
                }
            }
        }

        return steps;
    }

    private static Func<CiteParameters, CiteParameters> Given(int block, int name, int level, int atLeast) => parameters =>
    {
        var result = parameters.WithGiven(block, name, level);
        return atLeast > result.ShownIn(block) ? result.WithShown(block, atLeast) : result;
    };

    /// <summary>For each block of names: the fewest shown, the most there are, the lowest level and whether initials exist, over all items of a group.</summary>
    private SortedDictionary<int, (int Shown, int Total, int BaseLevel, bool HasInitials)> Blocks(List<ItemState> group)
    {
        var blocks = new SortedDictionary<int, (int Shown, int Total, int BaseLevel, bool HasInitials)>();
        foreach (var item in group)
        {
            foreach (var record in _renderer.NamesOf(item, CiteParameters.None))
            {
                var known = blocks.GetValueOrDefault(record.Block, (int.MaxValue, 0, 2, false));
                blocks[record.Block] = (
                    Math.Min(known.Item1, record.Shown), Math.Max(known.Item2, record.Names.Length), Math.Min(known.Item3, record.BaseLevel), known.Item4 || record.HasInitials);
            }
        }

        return blocks;
    }
}
