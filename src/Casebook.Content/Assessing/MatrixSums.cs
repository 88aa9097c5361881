using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>The running sums of a matrix by hypothesis; rows can be taken out again.</summary>
internal sealed class MatrixSums(int hypotheses)
{
    /// <summary>Weight times 1 for I and 2 for II.</summary>
    internal int[] Weighted { get; } = new int[hypotheses];

    /// <summary>1 for I and 2 for II, each row once.</summary>
    internal int[] Unweighted { get; } = new int[hypotheses];

    /// <summary>The number of rows that rate each hypothesis.</summary>
    internal int[] Rows { get; } = new int[hypotheses];

    internal void Add(MatrixRow row) => Change(row, 1);

    internal void Remove(MatrixRow row) => Change(row, -1);

    /// <summary>The place of a hypothesis by a sum, from 1; null when no row rates it.</summary>
    internal int? RankOf(int hypothesis, int[] sums)
    {
        if (Rows[hypothesis] == 0) return null;
        var rank = 1;
        for (var i = 0; i < sums.Length; i++)
            if (Rows[i] > 0 && sums[i] < sums[hypothesis]) rank++;
        return rank;
    }

    /// <summary>Which hypotheses are in first place by weighted sum.</summary>
    internal bool[] FirstPlaces()
    {
        var least = Least(Weighted);
        var first = new bool[hypotheses];
        for (var i = 0; i < hypotheses; i++) first[i] = Rows[i] > 0 && Weighted[i] == least;
        return first;
    }

    /// <summary>True when these hypotheses, and no others, are in first place by weighted sum.</summary>
    internal bool HaveFirst(bool[] first)
    {
        var least = Least(Weighted);
        for (var i = 0; i < hypotheses; i++)
            if (first[i] != (Rows[i] > 0 && Weighted[i] == least)) return false;
        return true;
    }

    /// <summary>True when both sums put the same hypotheses first.</summary>
    internal bool AgreeOnFirst()
    {
        var (weighted, unweighted) = (Least(Weighted), Least(Unweighted));
        for (var i = 0; i < hypotheses; i++)
            if (Rows[i] > 0 && Weighted[i] == weighted != (Unweighted[i] == unweighted)) return false;
        return true;
    }

    /// <summary>Ids of the hypotheses in first place, in the framework's order.</summary>
    internal ImmutableArray<string> First(Framework framework, bool isWeighted)
    {
        var sums = isWeighted ? Weighted : Unweighted;
        var least = Least(sums);
        var first = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < hypotheses; i++)
            if (Rows[i] > 0 && sums[i] == least) first.Add(framework.Items[i].Id);
        return first.DrainToImmutable();
    }

    private int Least(int[] sums)
    {
        var least = int.MaxValue;
        for (var i = 0; i < hypotheses; i++)
            if (Rows[i] > 0) least = Math.Min(least, sums[i]);
        return least;
    }

    private void Change(MatrixRow row, int sign)
    {
        for (var i = 0; i < hypotheses; i++)
        {
            if (row.Ratings[i] is not { } rating || rating == Consistency.NotApplicable) continue;
            var points = rating switch { Consistency.Inconsistent => 1, Consistency.VeryInconsistent => 2, _ => 0 };
            Weighted[i] += sign * row.Weight * points;
            Unweighted[i] += sign * points;
            Rows[i] += sign;
        }
    }
}
