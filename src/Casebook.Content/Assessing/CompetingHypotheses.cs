using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>The analysis of competing hypotheses of one dossier: rows, sums, order, diagnosticity.</summary>
internal static class CompetingHypotheses
{
    /// <summary>The matrix, and what changes its first place.</summary>
    internal static HypothesisMatrix Compare(Dossier dossier, ImmutableArray<WeighedClaim> claims, Framework framework, DerivationGraph graph, out FirstPlaceChanges changes)
    {
        var rows = new List<(WeighedClaim Claim, MatrixRow Row)>();
        foreach (var claim in claims)
            if (claim.IsSupported && RowOf(claim.Claim, framework) is { } row) rows.Add((claim, row));
        var sums = new MatrixSums(framework.Items.Length);
        foreach (var (_, row) in rows) sums.Add(row);
        changes = Sensitivity.Of(dossier.Id, rows, sums, framework, graph);
        var columns = Columns(framework, sums);
        var order = columns.Where(column => column.IsRanked).OrderBy(column => column.Rank).ToImmutableArray();
        return new HypothesisMatrix
        {
            Rows = [.. rows.Select(pair => pair.Row).OrderByDescending(row => row.Diagnosticity)],
            Columns = columns,
            Order = order,
            Unranked = [.. columns.Where(column => !column.IsRanked)],
            First = sums.First(framework, isWeighted: true),
            UnweightedFirst = sums.First(framework, isWeighted: false),
            ByHowMuch = order.Length < 2 ? null : order[1].Weighted - order[0].Weighted,
            OrderDependsOnWeights = !sums.AgreeOnFirst(),
            IsUnevenlyRated = order.Any(column => column.Rows != order[0].Rows),
            Sensitivity = changes.Entries,
        };
    }

    /// <summary>The score of a rating in diagnosticity: CC +2, C +1, N 0, I -1, II -2; null for NA.</summary>
    internal static int? Score(Consistency consistency) => consistency switch
    {
        Consistency.VeryConsistent => 2,
        Consistency.Consistent => 1,
        Consistency.Neutral => 0,
        Consistency.Inconsistent => -1,
        Consistency.VeryInconsistent => -2,
        _ => null,
    };

    private static MatrixRow? RowOf(Claim claim, Framework framework)
    {
        if (claim.BearsOn.IsEmpty) return null;
        var ratings = new Consistency?[framework.Items.Length];
        var (count, least, most) = (0, int.MaxValue, int.MinValue);
        foreach (var rating in claim.BearsOn)
        {
            var column = IndexOf(framework, rating.Hypothesis);
            if (column < 0 || ratings[column] is not null) continue;
            ratings[column] = rating.Consistency;
            if (Score(rating.Consistency) is not { } score) continue;
            count++;
            (least, most) = (Math.Min(least, score), Math.Max(most, score));
        }

        if (count == 0) return null;
        return new MatrixRow
        {
            Claim = claim,
            Ratings = [.. ratings],
            Weight = claim.Confidence switch { Confidence.High => 3, Confidence.Moderate => 2, _ => 1 },
            WeightIsDefault = claim.Confidence is null,
            Diagnosticity = most - least,
            IsNotDiagnostic = count > 1 && most == least,
            IsIncomplete = count < 2,
        };
    }

    private static int IndexOf(Framework framework, string id)
    {
        for (var i = 0; i < framework.Items.Length; i++)
            if (string.Equals(framework.Items[i].Id, id, StringComparison.Ordinal)) return i;
        return -1;
    }

    private static ImmutableArray<MatrixColumn> Columns(Framework framework, MatrixSums sums)
    {
        var columns = ImmutableArray.CreateBuilder<MatrixColumn>(framework.Items.Length);
        for (var i = 0; i < framework.Items.Length; i++)
        {
            columns.Add(new MatrixColumn
            {
                Hypothesis = framework.Items[i],
                Weighted = sums.Weighted[i],
                Unweighted = sums.Unweighted[i],
                Rows = sums.Rows[i],
                Rank = sums.RankOf(i, sums.Weighted),
                UnweightedRank = sums.RankOf(i, sums.Unweighted),
            });
        }

        return columns.MoveToImmutable();
    }
}
