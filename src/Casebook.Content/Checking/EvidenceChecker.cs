using System.Collections.Immutable;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Checking;

/// <summary>Runs all rules about evidence.</summary>
public static class EvidenceChecker
{
    /// <summary>All findings in the order of a report, at their usual severities; the settings' severities are applied by whoever prints them; rules run on as many threads as there are jobs.</summary>
    public static ImmutableArray<Diagnostic> Check(EvidenceBase content, Assessment assessment, int jobs = 1)
    {
        var bags = new DiagnosticBag[Checks.All.Length];
        Parallel.For(0, bags.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => Checks.All[i].Check(content, assessment, bags[i] = new DiagnosticBag()));
        return [.. bags.SelectMany(bag => bag.Items).Order(DiagnosticOrder.Instance)];
    }
}
