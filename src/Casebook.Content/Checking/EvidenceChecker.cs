using System.Collections.Immutable;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Checking;

/// <summary>Runs all rules about evidence.</summary>
public static class EvidenceChecker
{
    /// <summary>All findings in the order of a report, at their usual severities; the settings' severities are applied by whoever prints them.</summary>
    public static ImmutableArray<Diagnostic> Check(EvidenceBase content, Assessment assessment)
    {
        var bag = new DiagnosticBag();
        foreach (var check in Checks.All) check.Check(content, assessment, bag);
        return [.. bag.Items.Order(DiagnosticOrder.Instance)];
    }
}
