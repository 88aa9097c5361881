using Casebook.Cli.Io;
using Casebook.Cli.Reporting;
using Casebook.Content.Assessing;
using Casebook.Content.Checking;
using Casebook.Content.Compilation;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Cli.Commands;

/// <summary>One run over a site.</summary>
internal static class SiteRun
{
    /// <summary>Checks the content of a site and prints what is wrong with it; gives the exit code.</summary>
    public static int Check(string path, int jobs, RunReport report)
    {
        var site = SiteFolder.At(path, out var fault) ?? throw new UsageException(fault!);
        var reading = new DiagnosticBag();
        var input = SiteReader.Read(site, ToolVersion.Text, jobs, reading);
        var content = ContentCompiler.Compile(input, new CompilationOptions { Jobs = jobs, LaterDiagnostics = [] });
        List<Diagnostic> all = [.. reading.Items, .. content.Diagnostics];
        if (content.Value is { } value) all.AddRange(SeverityRules.Apply(EvidenceChecker.Check(value, EvidenceAssessor.Assess(value)), value.Config.Severities));
        all.Sort(DiagnosticOrder.Instance);
        var code = report.Write(all, []);
        if (report.IsForPeople) report.Terminal.Out.WriteLine(Counts.Of(all));
        return code;
    }
}
