using System.Numerics;
using Casebook.Content.Assessing;
using Casebook.Content.Model;

namespace Casebook.Tests.Content.Assessing;

/// <summary>Origins are counted exactly, on hostile tangles too, and within a fixed amount of work.</summary>
public sealed class ExactCountTests
{
    /// <summary>Small families of root sets, against trying every choice.</summary>
    [Fact]
    public void The_count_is_that_of_trying_every_choice()
    {
        for (var seed = 1; seed <= 400; seed++)
        {
            var random = new Random(seed);
            var roots = random.Next(2, 9);
            var sets = Enumerable.Range(0, random.Next(1, 13)).Select(_ => Enumerable.Range(0, roots).Where(_ => random.Next(3) == 0).DefaultIfEmpty(random.Next(roots)).ToArray()).ToArray();
            var (graph, sources) = Tangle(roots, sets);
            var (chosen, isExact) = IndependentSources.Choose(graph, sources);
            isExact.ShouldBeTrue();
            chosen.Length.ShouldBe(ByTrying(sets), $"seed {seed}");
            AreApart(graph, chosen).ShouldBeTrue();
        }
    }

    /// <summary>A hundred sources, each pair of which shares a root of its own with some probability: any graph can be made so.</summary>
    [Theory]
    [InlineData(100, 2)]
    [InlineData(100, 4)]
    [InlineData(100, 6)]
    [InlineData(100, 10)]
    [InlineData(100, 20)]
    [InlineData(100, 40)]
    [InlineData(100, 70)]
    [InlineData(100, 95)]
    [InlineData(120, 5)]
    [InlineData(120, 10)]
    [InlineData(120, 15)]
    [InlineData(150, 3)]
    [InlineData(150, 50)]
    public void A_random_tangle_is_counted_exactly(int count, int perCent)
    {
        for (var seed = 1; seed <= 3; seed++) Count(RandomEdges(count, perCent, seed), count).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Known_graphs_have_their_known_numbers()
    {
        Count(Paley(101), 101).ShouldBe(5);
        Count(Paley(61), 61).ShouldBe(5);
        Count(Grid(10, 10), 100).ShouldBe(50);
        Count(Kings(11, 11), 121).ShouldBe(36);
        Count(Ring(101), 101).ShouldBe(50);
        Count(Rings(20, 5), 100).ShouldBe(40);
    }

    [Fact]
    public void Three_thousand_overlapping_round_ups_in_a_row_are_counted_exactly() =>
        Count([.. Enumerable.Range(0, 2999).Select(i => (i, i + 1))], 3000).ShouldBe(1500);

    [Fact]
    public void Beyond_the_limit_the_count_says_that_it_is_not_exact()
    {
        var (graph, sources) = OfEdges(RandomEdges(600, 4, 1), 600);
        var limit = new WorkLimit(2_000_000);
        var (chosen, isExact) = IndependentSources.Choose(graph, sources, limit);
        isExact.ShouldBeFalse();
        AreApart(graph, chosen).ShouldBeTrue();
        limit.Spent.ShouldBeLessThan(4_000_000);
    }

    private static int Count((int, int)[] edges, int count)
    {
        var (graph, sources) = OfEdges(edges, count);
        var limit = new WorkLimit(IndependentSources.MostWork);
        var (chosen, isExact) = IndependentSources.Choose(graph, sources, limit);
        isExact.ShouldBeTrue();
        AreApart(graph, chosen).ShouldBeTrue();
        return chosen.Length;
    }

    private static (DerivationGraph, int[]) OfEdges((int Left, int Right)[] edges, int count)
    {
        var sets = Enumerable.Range(0, count).Select(_ => new List<int>()).ToArray();
        for (var i = 0; i < edges.Length; i++)
        {
            sets[edges[i].Left].Add(i);
            sets[edges[i].Right].Add(i);
        }

        var own = edges.Length;
        foreach (var set in sets.Where(set => set.Count < 2)) set.AddRange([own++, own++]);
        return Tangle(own, [.. sets.Select(set => set.ToArray())]);
    }

    private static (DerivationGraph, int[]) Tangle(int roots, int[][] sets)
    {
        var file = new CaseFile();
        for (var i = 0; i < roots; i++) file.Source($"r{i:00000}");
        for (var i = 0; i < sets.Length; i++) file.Source($"s{i:00000}", string.Join(' ', sets[i].Select(root => $"r{root:00000}")));
        var graph = DerivationGraph.Of(file.Build().Sources);
        return (graph, [.. Enumerable.Range(0, sets.Length).Select(i => graph.NumberOf($"s{i:00000}"))]);
    }

    private static bool AreApart(DerivationGraph graph, IReadOnlyList<int> sources) =>
        sources.SelectMany(source => graph.Roots[source]).GroupBy(root => root).All(group => group.Count() == 1);

    private static int ByTrying(int[][] sets)
    {
        var masks = sets.Select(set => set.Aggregate(0, (mask, root) => mask | (1 << root))).ToArray();
        var best = 0;
        for (var choice = 1; choice < 1 << masks.Length; choice++)
        {
            var (used, isApart) = (0, true);
            for (var i = 0; i < masks.Length && isApart; i++)
            {
                if ((choice >> i & 1) == 0) continue;
                isApart = (used & masks[i]) == 0;
                used |= masks[i];
            }

            if (isApart) best = Math.Max(best, BitOperations.PopCount((uint)choice));
        }

        return best;
    }

    private static (int, int)[] RandomEdges(int count, int perCent, int seed)
    {
        var random = new Random(seed);
        return [.. Pairs(count).Where(_ => random.Next(100) < perCent)];
    }

    /// <summary>Joins numbers whose difference is a square modulo a prime that is 1 modulo 4.</summary>
    private static (int, int)[] Paley(int prime)
    {
        var squares = Enumerable.Range(1, prime - 1).Select(i => i * i % prime).ToHashSet();
        return [.. Pairs(prime).Where(pair => squares.Contains(pair.Right - pair.Left))];
    }

    private static (int, int)[] Grid(int width, int height) =>
        [.. Pairs(width * height).Where(pair => Math.Abs((pair.Left % width) - (pair.Right % width)) + Math.Abs((pair.Left / width) - (pair.Right / width)) == 1)];

    private static (int, int)[] Kings(int width, int height) =>
        [.. Pairs(width * height).Where(pair => Math.Max(Math.Abs((pair.Left % width) - (pair.Right % width)), Math.Abs((pair.Left / width) - (pair.Right / width))) == 1)];

    private static (int, int)[] Ring(int count) => [.. Enumerable.Range(0, count).Select(i => (i, (i + 1) % count))];

    private static (int, int)[] Rings(int rings, int length) =>
        [.. Enumerable.Range(0, rings * length).Select(i => (i, (i / length * length) + ((i + 1) % length)))];

    private static IEnumerable<(int Left, int Right)> Pairs(int count) =>
        Enumerable.Range(0, count).SelectMany(left => Enumerable.Range(left + 1, count - left - 1).Select(right => (left, right)));
}
