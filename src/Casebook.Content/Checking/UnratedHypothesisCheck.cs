using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Checking;

/// <summary>Every hypothesis is rated in every row of a matrix, if only with NA.</summary>
internal sealed class UnratedHypothesisCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(EvidenceBase content, Assessment assessment, DiagnosticBag bag)
    {
        foreach (var dossier in assessment.Dossiers.Values)
        {
            if (dossier.Matrix is not { } matrix) continue;
            foreach (var row in matrix.Rows)
            {
                if (!row.Ratings.Contains(null)) continue;
                var left = matrix.Columns.Where((_, column) => row.Ratings[column] is null).Select(column => column.Hypothesis.Id);
                bag.ReportWithHelp(row.Claim.BearsOn[0].Span, "rate it CC, C, N, I or II, or NA where it does not apply", EvidenceDiagnostics.HypothesisUnrated, row.Claim.Id, Wording.List(left));
            }
        }
    }
}
