using System.Text.Json;
using Casebook.Content.Assessing;

namespace Casebook.Site.Exports;

/// <summary>A matrix of competing hypotheses with all its figures as members of a JSON object.</summary>
internal static class MatrixJson
{
    internal static void Write(Utf8JsonWriter json, HypothesisMatrix matrix)
    {
        json.List("rows"u8, matrix.Rows, (_, row) => Row(json, row, matrix));
        json.List("columns"u8, matrix.Columns, Column);
        json.Texts("order"u8, matrix.Order.Select(column => column.Hypothesis.Id));
        json.Texts("unranked"u8, matrix.Unranked.Select(column => column.Hypothesis.Id));
        json.Texts("first"u8, matrix.First);
        json.Texts("unweightedFirst"u8, matrix.UnweightedFirst);
        if (matrix.ByHowMuch is { } lead) json.WriteNumber("byHowMuch"u8, lead);
        json.WriteBoolean("orderDependsOnWeights"u8, matrix.OrderDependsOnWeights);
        json.WriteBoolean("unevenlyRated"u8, matrix.IsUnevenlyRated);
        json.List("sensitivity"u8, matrix.Sensitivity, static (writer, entry) =>
        {
            writer.Text("source"u8, entry.Source);
            writer.Text("claim"u8, entry.Claim?.ToString());
            writer.Texts("firstAfter"u8, entry.After);
            writer.Texts("lostRows"u8, entry.LostRows.Select(key => key.Claim));
        });
    }

    private static void Row(Utf8JsonWriter json, MatrixRow row, HypothesisMatrix matrix)
    {
        json.WriteString("claim"u8, row.Claim.Id);
        json.WriteNumber("weight"u8, row.Weight);
        json.WriteBoolean("weightIsDefault"u8, row.WeightIsDefault);
        json.WriteNumber("diagnosticity"u8, row.Diagnosticity);
        json.WriteBoolean("notDiagnostic"u8, row.IsNotDiagnostic);
        json.WriteBoolean("incomplete"u8, row.IsIncomplete);
        json.WriteStartObject("ratings"u8);
        for (var i = 0; i < row.Ratings.Length; i++)
            if (row.Ratings[i] is { } rating) json.WriteString(matrix.Columns[i].Hypothesis.Id, ExportWords.Of(rating));
        json.WriteEndObject();
    }

    private static void Column(Utf8JsonWriter json, MatrixColumn column)
    {
        json.WriteString("hypothesis"u8, column.Hypothesis.Id);
        json.WriteNumber("weighted"u8, column.Weighted);
        json.WriteNumber("unweighted"u8, column.Unweighted);
        json.WriteNumber("rows"u8, column.Rows);
        if (column.Rank is { } rank) json.WriteNumber("rank"u8, rank);
        if (column.UnweightedRank is { } other) json.WriteNumber("unweightedRank"u8, other);
    }
}
