using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Making;

/// <summary>The matrix of competing hypotheses of a dossier.</summary>
internal static class Matrices
{
    /// <summary>The matrix of a dossier, or null when it has no rows.</summary>
    public static MatrixModel? Of(PageScope page, Dossier dossier)
    {
        if (page.Content.Hypotheses is not { } framework || page.Assessment.Dossiers[dossier.Id].Matrix is not { IsEmpty: false } matrix) return null;
        return new MatrixModel
        {
            Columns = [.. matrix.Columns.Select(column => Column(page, framework, matrix, column))],
            Rows = [.. matrix.Rows.Select(row => Row(page, dossier, framework, row))],
            First = Labels.Hypotheses(page, matrix.First),
            Unranked = [.. matrix.Unranked.Select(column => Labels.Of(page, column.Hypothesis))],
            ByHowMuch = matrix.ByHowMuch,
            OrderDependsOnWeights = matrix.OrderDependsOnWeights,
            IsUnevenlyRated = matrix.IsUnevenlyRated,
            UnweightedFirst = Labels.Hypotheses(page, matrix.UnweightedFirst),
            Sensitivity = [.. matrix.Sensitivity.Select(entry => Sensitivity(page, dossier, entry))],
        };
    }

    private static MatrixColumnModel Column(PageScope page, Framework framework, HypothesisMatrix matrix, MatrixColumn column) => new()
    {
        Hypothesis = Labels.Of(page, column.Hypothesis),
        Href = Labels.ItemLink(page, framework, column.Hypothesis.Id).Href,
        Weighted = column.Weighted,
        Unweighted = column.Unweighted,
        Rows = column.Rows,
        Rank = column.Rank,
        IsFirst = matrix.First.Contains(column.Hypothesis.Id),
    };

    private static MatrixRowModel Row(PageScope page, Dossier dossier, Framework framework, MatrixRow row)
    {
        var cells = new MatrixCellModel[row.Ratings.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var rating = row.Claim.BearsOn.FirstOrDefault(rating => rating.Hypothesis == framework.Items[i].Id);
            cells[i] = new MatrixCellModel { Code = Words.Of(row.Ratings[i]), Because = rating?.Because?.PlainText };
        }

        return new MatrixRowModel
        {
            Claim = Claims.Line(page, row.Claim.Key, row.Claim.Key.Dossier != dossier.Id),
            Cells = cells,
            Weight = row.Weight,
            WeightIsDefault = row.WeightIsDefault,
            Diagnosticity = row.Diagnosticity,
            IsNotDiagnostic = row.IsNotDiagnostic,
            IsIncomplete = row.IsIncomplete,
        };
    }

    private static SensitivityModel Sensitivity(PageScope page, Dossier dossier, SensitivityEntry entry) => new()
    {
        Source = entry.Source is { } source ? page.SourceLink(source) : null,
        Claim = entry.Claim is { } claim ? Claims.Line(page, claim, claim.Dossier != dossier.Id) : null,
        After = Labels.Hypotheses(page, entry.After),
    };
}
