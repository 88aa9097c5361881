using Casebook.Cli.Io;
using Casebook.Cli.Reporting;
using Casebook.Site.Output;

namespace Casebook.Cli.Commands;

/// <summary>A site as one zip file.</summary>
internal static class ZipPacking
{
    /// <summary>Builds the site and writes the file; the exit code.</summary>
    public static int Run(PackRequest request)
    {
        if (request.Language is not null) throw new UsageException("--language goes with --as epub and --as zim; a zip file holds all languages");
        if (Directory.Exists(request.Output)) throw new UsageException($"'{request.Output}' is a folder; name the zip file to write with --output");
        var files = new FileList();
        var run = SiteRun.Of(request.Site, request.Jobs, new StageClock(request.Report.Terminal, request.Report.IsForPeople), files);
        if (request.Report.Passed(run.Findings, run.Output, out var code) is not { } site) return code;
        var name = Path.GetFileNameWithoutExtension(request.Output);
        request.Write(() => SiteArchive.Write(request.Output, name, files.Sorted, run.Input.CommitDay));
        request.TellOfFile($"Packed {site.Files} files into {request.Output}; readers open {name}/index.html in it.");
        return code;
    }
}
