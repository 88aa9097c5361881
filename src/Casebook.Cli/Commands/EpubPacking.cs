using Casebook.Cli.Io;
using Casebook.Cli.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Building;

namespace Casebook.Cli.Commands;

/// <summary>One language of a site as a book.</summary>
internal static class EpubPacking
{
    /// <summary>Builds the book and writes it; the exit code.</summary>
    public static int Run(PackRequest request)
    {
        if (Directory.Exists(request.Output)) throw new UsageException($"'{request.Output}' is a folder; name the EPUB file to write with --output");
        var clock = new StageClock(request.Report.Terminal, request.Report.IsForPeople);
        clock.Begin(StageClock.Reading);
        var reading = new DiagnosticBag();
        var input = SiteReader.Read(request.Site, ToolVersion.Text, request.Jobs, reading);
        var options = new BuildOptions { Jobs = request.Jobs, Observer = clock };
        var site = SiteBuilder.Check(input, options);
        var language = site.Value is { } read ? request.LanguageOf(read.Content.Config) : "";
        var book = SiteBuilder.BuildBook(input, site, language, options);
        clock.End();
        List<Diagnostic> findings = [.. reading.Items, .. book.Diagnostics];
        findings.Sort(DiagnosticOrder.Instance);
        if (request.Report.Passed(findings, book.Value, out var code) is not { } made) return code;
        request.Write(() => SiteArchive.WriteBook(request.Output, made.Files, input.CommitDay));
        request.TellOfFile($"Packed {made.Chapters} chapters into {request.Output} ({language}).");
        return code;
    }
}
