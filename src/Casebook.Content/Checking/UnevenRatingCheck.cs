using System.Globalization;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Checking;

/// <summary>The hypotheses of a matrix are rated on the same number of rows.</summary>
internal sealed class UnevenRatingCheck : ICheck
{
    /// <inheritdoc/>
    public void Check(EvidenceBase content, Assessment assessment, DiagnosticBag bag)
    {
        foreach (var dossier in assessment.Dossiers.Values)
        {
            if (dossier.Matrix is not { IsUnevenlyRated: true } matrix) continue;
            var numbers = matrix.Columns.Where(column => column.IsRanked)
                .Select(column => string.Create(CultureInfo.InvariantCulture, $"'{column.Hypothesis.Id}' on {column.Rows}"));
            bag.ReportWithHelp(dossier.Dossier.Span, "rate each hypothesis in the claims that rate the others", EvidenceDiagnostics.UnevenlyRated, string.Join(", ", numbers));
        }
    }
}
