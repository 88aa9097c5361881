using System.Text.Json;
using Casebook.Content.Assessing;

namespace Casebook.Site.Exports;

/// <summary>A matrix of competing hypotheses with all its figures as members of a JSON object.</summary>
internal static class MatrixJson
{
    internal static void Write(Utf8JsonWriter json, HypothesisMatrix matrix)
    {
        json.List("rows", matrix.Rows, (_, row) => Row(json, row, matrix));
        json.List("columns", matrix.Columns, Column);
        json.Texts("order", matrix.Order.Select(column => column.Hypothesis.Id));
        json.Texts("unranked", matrix.Unranked.Select(column => column.Hypothesis.Id));
        json.Texts("first", matrix.First);
        json.Texts("unweightedFirst", matrix.UnweightedFirst);
        if (matrix.ByHowMuch is { } lead) json.WriteNumber("byHowMuch", lead);
        json.WriteBoolean("orderDependsOnWeights", matrix.OrderDependsOnWeights);
        json.WriteBoolean("unevenlyRated", matrix.IsUnevenlyRated);
        json.List("sensitivity", matrix.Sensitivity, static (writer, entry) =>
        {
            writer.Text("source", entry.Source);
            writer.Text("claim", entry.Claim?.ToString());
            writer.Texts("firstAfter", entry.After);
            writer.Texts("lostRows", entry.LostRows.Select(key => key.Claim));
        });
    }

    private static void Row(Utf8JsonWriter json, MatrixRow row, HypothesisMatrix matrix)
    {
        json.WriteString("claim", row.Claim.Id);
        json.WriteNumber("weight", row.Weight);
        json.WriteBoolean("weightIsDefault", row.WeightIsDefault);
        json.WriteNumber("diagnosticity", row.Diagnosticity);
        json.WriteBoolean("notDiagnostic", row.IsNotDiagnostic);
        json.WriteBoolean("incomplete", row.IsIncomplete);
        json.WriteStartObject("ratings");
        for (var i = 0; i < row.Ratings.Length; i++)
            if (row.Ratings[i] is { } rating) json.WriteString(matrix.Columns[i].Hypothesis.Id, ExportWords.Of(rating));
        json.WriteEndObject();
    }

    private static void Column(Utf8JsonWriter json, MatrixColumn column)
    {
        json.WriteString("hypothesis", column.Hypothesis.Id);
        json.WriteNumber("weighted", column.Weighted);
        json.WriteNumber("unweighted", column.Unweighted);
        json.WriteNumber("rows", column.Rows);
        if (column.Rank is { } rank) json.WriteNumber("rank", rank);
        if (column.UnweightedRank is { } other) json.WriteNumber("unweightedRank", other);
    }
}
