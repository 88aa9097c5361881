using Casebook.Content.Assessing;
using Casebook.Content.Model;
using static Casebook.Site.Exports.Tables.Cells;

namespace Casebook.Site.Exports.Tables;

/// <summary>The tables of claims, their evidence and their ratings.</summary>
internal static class ClaimTables
{
    private static readonly TableLink ToClaim = new(["dossier", "claim"], "claims", ["dossier", "claim"]);
    private static readonly TableLink ToSource = new(["source"], "sources", ["id"]);

    internal static DataTable Claims { get; } = new()
    {
        Name = "claims",
        Title = "One row per claim, withdrawn ones too",
        Key = ["dossier", "claim"],
        Links = [DossierTables.ToDossier],
        Columns =
        [
            Id("dossier", "The id of the dossier"),
            Id("claim", "The id of the claim, which is also its anchor"),
            Id("statement", "The sentence"),
            Text("date", "When what it says happened (EDTF)"),
            Id("state", "disputed, corroborated, single-origin, unsupported or withdrawn"),
            Text("confidence", "high, moderate or low"),
            Text("because", "The reason for the confidence"),
            Number("support_sources", "Distinct standing sources in support"),
            Number("support_origins", "The largest number of these of which no two share a root"),
            Number("dispute_sources", "Distinct standing sources against"),
            Number("dispute_origins", "The largest number of these of which no two share a root"),
            Text("explains", "Ids of the explanations that it speaks for"),
            Text("tags", "Ids of tags"),
            Text("hangs_on", "Ids of the sources whose fall would change it"),
        ],
        Rows = inputs => All(inputs).Select(assessed =>
        {
            var (claim, support, dispute) = (assessed.Claim, assessed.Support, assessed.Dispute);
            return new string?[]
            {
                claim.Key.Dossier, claim.Id, claim.Statement.PlainText, claim.Date?.Text, ExportWords.Of(assessed.State), ExportWords.Of(claim.Confidence), claim.Because?.PlainText,
                Of(support.Sources.Length), Of(support.Origins), Of(dispute.Sources.Length), Of(dispute.Origins), Of(claim.Explains), Of(claim.Tags), Of(assessed.HangsOn),
            };
        }),
    };

    internal static DataTable Evidence { get; } = new()
    {
        Name = "evidence",
        Title = "One row per use of a source in a claim",
        Links = [ToClaim, ToSource],
        Columns =
        [
            Id("dossier", "The id of the dossier"),
            Id("claim", "The id of the claim"),
            Id("source", "The id of the source"),
            Id("stance", "supports, disputes or context"),
            Number("credibility", "1 to 5, 6 where it cannot be judged (FM 2-22.3); empty where it is not rated"),
            Text("credibility_because", "The reason for the credibility"),
            Text("locator_label", "The kind of place: page, paragraph, ..."),
            Text("locator", "The place in the source"),
            Text("quote", "The words of the source"),
            Text("quote_language", "Their language (BCP 47)"),
            Text("quote_translation", "The site's own translation"),
            Flag("stands", "False when the source is withdrawn or a copy of withdrawn ones, and so does not count"),
        ],
        Rows = inputs => All(inputs).SelectMany(Uses),
    };

    internal static DataTable Ratings { get; } = new()
    {
        Name = "ratings",
        Title = "One row per rating in a matrix of competing hypotheses",
        Links = [ToClaim],
        Columns =
        [
            Id("dossier", "The id of the dossier"),
            Id("claim", "The id of the claim, which is the row"),
            Id("hypothesis", "The id of the hypothesis, which is the column"),
            Id("rating", "CC, C, N, I, II or NA"),
            Number("weight", "3, 2 or 1 for high, moderate or low confidence; 1 without one"),
            Number("diagnosticity", "The largest less the smallest rating of the row, from CC +2 to II -2"),
            Flag("not_diagnostic", "True when two or more ratings of the row are all alike"),
            Flag("incomplete", "True with fewer than two ratings in the row"),
        ],
        Rows = inputs => inputs.Content.Dossiers.SelectMany(dossier => inputs.Assessment.Dossiers[dossier.Id].Matrix is { } matrix
            ? matrix.Rows.SelectMany(row => Row(row, matrix))
            : []),
    };

    private static IEnumerable<string?[]> Uses(ClaimAssessment assessed)
    {
        foreach (var entry in assessed.Support.Entries) yield return Use(assessed.Key, entry);
        foreach (var entry in assessed.Dispute.Entries) yield return Use(assessed.Key, entry);
        foreach (var entry in assessed.Background) yield return Use(assessed.Key, entry);
    }

    private static string?[] Use(ClaimKey key, SidedEvidence entry)
    {
        var evidence = entry.Evidence;
        return
        [
            key.Dossier, key.Claim, evidence.Source, ExportWords.Of(evidence.Stance), Of(evidence.Credibility?.Code), evidence.Credibility?.Because?.PlainText,
            evidence.Locator?.Label, evidence.Locator?.Value, evidence.Quote?.Exact, evidence.Quote?.Language, evidence.Quote?.Translation, Of(entry.Stands),
        ];
    }

    private static IEnumerable<string?[]> Row(MatrixRow row, HypothesisMatrix matrix)
    {
        for (var i = 0; i < row.Ratings.Length; i++)
        {
            if (row.Ratings[i] is not { } rating) continue;
            yield return
            [
                row.Claim.Key.Dossier, row.Claim.Id, matrix.Columns[i].Hypothesis.Id, ExportWords.Of(rating),
                Of(row.Weight), Of(row.Diagnosticity), Of(row.IsNotDiagnostic), Of(row.IsIncomplete),
            ];
        }
    }

    private static IEnumerable<ClaimAssessment> All(ExportInputs inputs) =>
        inputs.Content.Dossiers.SelectMany(dossier => dossier.Claims.Select(claim => inputs.Assessment.Claims[claim.Key]));
}
