using static Casebook.Site.Exports.Tables.Cells;

namespace Casebook.Site.Exports.Tables;

/// <summary>The tables of dossiers and of what they conclude.</summary>
internal static class DossierTables
{
    internal static TableLink ToDossier { get; } = new(["dossier"], "dossiers", ["id"]);

    internal static DataTable Dossiers { get; } = new()
    {
        Name = "dossiers",
        Title = "One row per dossier, with the counts of its evidence",
        Key = ["id"],
        Columns =
        [
            Id("id", "The id, which is also the name of the page dossiers/<id>.html"),
            Id("title", "The title"),
            Text("status", "The id of the status"),
            Text("topics", "Ids of topics"),
            Text("period", "The time that the case covers (EDTF)"),
            Text("as_of", "How new the evidence is (EDTF)"),
            Flag("withdrawn", "True when the dossier is withdrawn"),
            Number("claims", "Claims that are not withdrawn"),
            Number("corroborated", "Claims on two or more origins"),
            Number("single_origin", "Claims on one origin"),
            Number("disputed", "Claims that standing evidence disputes"),
            Number("unsupported", "Claims without standing support"),
            Number("sources", "Distinct sources that count for or against a claim"),
            Number("roots", "Distinct roots of these sources"),
            Text("first", "Ids of the hypotheses with the least weighted inconsistency"),
            Number("by_how_much", "The second weighted sum less the first"),
            Number("matrix_rows", "Rows of the matrix of hypotheses"),
            Flag("order_depends_on_weights", "True when the unweighted sum puts other hypotheses first"),
            Flag("sensitive", "True when the fall of one source or the loss of one claim changes the first place"),
        ],
        Rows = inputs => inputs.Content.Dossiers.Select(dossier =>
        {
            var assessed = inputs.Assessment.Dossiers[dossier.Id];
            var (counts, matrix) = (assessed.Counts, assessed.Matrix);
            return new string?[]
            {
                dossier.Id, dossier.Title.Text, dossier.Status, Of(dossier.Topics), dossier.Period?.Text, dossier.AsOf?.Text, Of(dossier.Withdrawn is not null),
                Of(counts.Claims), Of(counts.Corroborated), Of(counts.SingleOrigin), Of(counts.Disputed), Of(counts.Unsupported), Of(counts.Sources), Of(counts.Roots),
                matrix is null ? null : Of(matrix.First), Of(matrix?.ByHowMuch), Of(matrix?.Rows.Length),
                matrix is null ? null : Of(matrix.OrderDependsOnWeights), matrix is null ? null : Of(matrix.IsSensitive),
            };
        }),
    };

    internal static DataTable Hypotheses { get; } = new()
    {
        Name = "hypotheses",
        Title = "One row per dossier and hypothesis, with its sums of inconsistency",
        Key = ["dossier", "hypothesis"],
        Links = [ToDossier],
        Columns =
        [
            Id("dossier", "The id of the dossier"),
            Id("hypothesis", "The id of the hypothesis"),
            Number("weighted", "The sum over the rows of 1 for I and 2 for II, times 3, 2 or 1 for high, moderate or low confidence"),
            Number("unweighted", "The same sum with each row once"),
            Number("rows", "Rows that rate the hypothesis"),
            Number("rank", "Its place by weighted sum, from 1; empty when no row rates it"),
            Number("unweighted_rank", "Its place by unweighted sum"),
        ],
        Rows = inputs => inputs.Content.Dossiers.SelectMany(dossier => inputs.Assessment.Dossiers[dossier.Id].Matrix is { } matrix
            ? matrix.Columns.Select(column => new string?[]
            {
                dossier.Id, column.Hypothesis.Id, Of(column.Weighted), Of(column.Unweighted), Of(column.Rows), Of(column.Rank), Of(column.UnweightedRank),
            })
            : []),
    };

    internal static DataTable Sensitivity { get; } = new()
    {
        Name = "sensitivity",
        Title = "One row per source or claim without which other hypotheses come first",
        Links = [ToDossier],
        Columns =
        [
            Id("dossier", "The id of the dossier"),
            Text("source", "The id of the source that falls"),
            Text("claim", "The id of the claim that is left out"),
            Text("first_after", "Ids of the hypotheses that come first without it; empty when the matrix is emptied"),
        ],
        Rows = inputs => inputs.Content.Dossiers.SelectMany(dossier => inputs.Assessment.Dossiers[dossier.Id].Matrix is { } matrix
            ? matrix.Sensitivity.Select(entry => new string?[] { dossier.Id, entry.Source, entry.Claim?.Claim, Of(entry.After) })
            : []),
    };

    internal static DataTable Judgements { get; } = new()
    {
        Name = "judgements",
        Title = "One row per judgement",
        Key = ["dossier", "judgement"],
        Links = [ToDossier],
        Columns =
        [
            Id("dossier", "The id of the dossier"),
            Id("judgement", "The id of the judgement, which is also its anchor"),
            Id("text", "The sentence"),
            Id("likelihood", "The word of the scale of ICD 203"),
            Number("from_per_cent", "The least per cent of its band"),
            Number("to_per_cent", "The most per cent of its band"),
            Text("confidence", "high, moderate or low"),
            Text("because", "The reason"),
            Text("rests_on", "The claims that it rests on, as dossier#claim"),
        ],
        Rows = inputs => inputs.Content.Dossiers.SelectMany(dossier => dossier.Judgements.Select(judgement => new string?[]
        {
            dossier.Id, judgement.Id, judgement.Text.PlainText, ExportWords.Of(judgement.Likelihood, inputs.Content.Config), Of(judgement.Likelihood.From), Of(judgement.Likelihood.To),
            ExportWords.Of(judgement.Confidence), judgement.Because?.PlainText, Of([.. judgement.RestsOn.Select(reference => reference.Claim.ToString())]),
        })),
    };

    internal static DataTable Assessments { get; } = new()
    {
        Name = "assessments",
        Title = "One row per place of a dossier on a scale",
        Links = [ToDossier],
        Columns =
        [
            Id("dossier", "The id of the dossier"),
            Id("scale", "The id of the scale"),
            Id("level", "The id of the level"),
            Text("confidence", "high, moderate or low"),
            Text("because", "The reason"),
            Text("rests_on", "The claims that it rests on, as dossier#claim"),
        ],
        Rows = inputs => inputs.Content.Dossiers.SelectMany(dossier => dossier.Assessments.Select(place => new string?[]
        {
            dossier.Id, place.Scale, place.Level, ExportWords.Of(place.Confidence), place.Because?.PlainText, Of([.. place.RestsOn.Select(reference => reference.Claim.ToString())]),
        })),
    };

    internal static DataTable Events { get; } = new()
    {
        Name = "events",
        Title = "One row per entry of a timeline",
        Links = [ToDossier],
        Columns = [Id("dossier", "The id of the dossier"), Id("date", "When (EDTF)"), Text("event", "What")],
        Rows = inputs => inputs.Content.Dossiers.SelectMany(dossier => dossier.Timeline.Select(entry => new string?[] { dossier.Id, entry.Date.Text, entry.Event.PlainText })),
    };

    internal static DataTable Gaps { get; } = new()
    {
        Name = "gaps",
        Title = "One row per thing that is not known",
        Links = [ToDossier],
        Columns =
        [
            Id("dossier", "The id of the dossier"),
            Text("question", "The question"),
            Text("tried", "What was looked for"),
            Text("would_change", "The judgement or claim that an answer would change"),
        ],
        Rows = inputs => inputs.Assessment.Gaps.Select(gap => new string?[] { gap.Dossier, gap.Gap.Question.PlainText, gap.Gap.Tried?.PlainText, gap.Gap.WouldChange }),
    };

    internal static DataTable Milestones { get; } = new()
    {
        Name = "milestones",
        Title = "One row per milestone, by date",
        Links = [ToDossier],
        Columns =
        [
            Id("dossier", "The id of the dossier"),
            Id("by", "By when (EDTF)"),
            Text("expect", "What is expected"),
            Text("if_seen", "The hypothesis that it would speak for"),
            Id("state", "seen, missed or open at the date of evidence"),
            Text("seen_on", "When it was seen (EDTF)"),
        ],
        Rows = inputs => inputs.Assessment.Milestones.Select(item => new string?[]
        {
            item.Dossier, item.Milestone.By.Text, item.Milestone.Expect.PlainText, item.Milestone.IfSeen, ExportWords.Of(item.State), item.Milestone.Seen?.On.Text,
        }),
    };
}
