using Casebook.Cli.Io;
using Casebook.Cli.Reporting;
using Casebook.Content.Reading;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Building;
using Casebook.Site.Output;

namespace Casebook.Cli.Commands;

/// <summary>One run over a site: reading and building. What becomes of the files is the business of the sink that a command gives.</summary>
/// <param name="Input">What was read.</param>
/// <param name="Output">What was built; null after errors.</param>
/// <param name="Findings">All findings in the order of a report.</param>
internal sealed record SiteRun(SiteInput Input, SiteOutput? Output, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>Reads and builds a site into a sink.</summary>
    public static SiteRun Of(SiteFolder site, int jobs, StageClock clock, IFileSink sink)
    {
        clock.Begin(StageClock.Reading);
        var reading = new DiagnosticBag();
        var input = SiteReader.Read(site, ToolVersion.Text, jobs, reading);
        var built = SiteBuilder.Build(input, new BuildOptions { Jobs = jobs, Observer = clock }, sink);
        clock.End();
        List<Diagnostic> findings = [.. reading.Items, .. built.Diagnostics];
        if (reading.Count > 0) findings.Sort(DiagnosticOrder.Instance);
        return new SiteRun(input, reading.HasErrors ? null : built.Value, findings);
    }
}
