using Casebook.Content.Assessing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Overviews;

/// <summary>The rows of the tables over all dossiers; no sums are taken across them.</summary>
internal static class Overviews
{
    public static IReadOnlyList<OverviewRowModel> Hypotheses(PageScope page) =>
        [.. page.Assessment.Hypotheses?.Rows.Select(row => Row(page, row)) ?? []];

    public static IReadOnlyList<MotivesRowModel> Motives(PageScope page) =>
        [.. page.Assessment.Motives?.Rows.Select(row => new MotivesRowModel
        {
            Dossier = page.DossierLink(row.Dossier),
            Cells = [.. row.Cells.Select(cell => Cell(page, row.Dossier, cell))],
        }) ?? []];

    public static IReadOnlyList<ScalesRowModel> Scales(PageScope page) =>
        [.. page.Assessment.Scales?.Rows.Select(row => new ScalesRowModel
        {
            Dossier = page.DossierLink(row.Dossier),
            Cells = [.. row.Places.Select(place => Cell(page, place))],
        }) ?? []];

    private static OverviewRowModel Row(PageScope page, OverviewRow row)
    {
        var matrix = row.Matrix;
        return new OverviewRowModel
        {
            Dossier = page.DossierLink(row.Dossier, matrix.IsEmpty ? null : Anchors.Section("matrix")),
            Cells = [.. matrix.Columns.Select(column => new OverviewCellModel
            {
                IsFirst = matrix.First.Contains(column.Hypothesis.Id),
                IsTied = matrix.First.Length > 1 && matrix.First.Contains(column.Hypothesis.Id),
                Weighted = column.IsRanked ? column.Weighted : null,
                Rows = column.Rows,
            })],
            Rows = matrix.Rows.Length,
            ByHowMuch = matrix.ByHowMuch,
            IsSensitive = matrix.IsSensitive,
            HasMatrix = !matrix.IsEmpty,
        };
    }

    private static MotivesCellModel Cell(PageScope page, string dossier, MotivesCell cell) => new()
    {
        Total = cell.Counts.Total,
        High = cell.Counts.High,
        Moderate = cell.Counts.Moderate,
        Low = cell.Counts.Low,
        NotGiven = cell.Counts.NotGiven,
        Claims = Claims.Lines(page, cell.Claims, dossier),
    };

    private static ScaleCellModel Cell(PageScope page, ScalePlace? place) => place is null
        ? new ScaleCellModel()
        : new ScaleCellModel { Level = Labels.Of(page, place.Level), Rank = place.Rank, Of = place.Of, Confidence = Words.Of(place.Assessment.Confidence) };
}
