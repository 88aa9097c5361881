using System.Text;
using Casebook.Cli.Io;
using Casebook.Cli.Reporting;

namespace Casebook.Cli.Commands;

/// <summary>A site as a folder for zimwriterfs, and a script beside it that calls that.</summary>
internal static class ZimPacking
{
    /// <summary>Builds the site, writes folder and script; the exit code.</summary>
    public static int Run(PackRequest request)
    {
        var folder = OutputFolder.At(request.Output, request.Site, out var fault) ?? throw new UsageException(fault!);
        using var writer = new SiteWriter(folder);
        var run = SiteRun.Of(request.Site, request.Jobs, new StageClock(request.Report.Terminal, request.Report.IsForPeople), writer);
        if (request.Report.Passed(run.Findings, run.Output, out var code) is not { } output) return code;
        var options = ZimCommand.Options(output.Content, request.LanguageOf(output.Content.Config), $"Casebook {ToolVersion.Text}");
        if (!run.Input.Theme.Any(file => file.Path.Value == ZimCommand.Illustration)) throw new UsageException($"the theme has no {ZimCommand.Illustration}, the picture of 48 by 48 pixels that a ZIM file must have");
        var name = Path.GetFileName(folder.Path);
        var script = ZimCommand.Script(options, name, name + ".zim");
        request.Write(() =>
        {
            writer.Finish(request.Jobs);
            WholeFile.Write(folder.Path + ".sh", stream => stream.Write(Encoding.UTF8.GetBytes(script)));
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder.Path + ".sh", (UnixFileMode)Convert.ToInt32("755", 8));
        });
        request.Tell($"Wrote {output.Files} files to {folder.Path}. To make {name}.zim of them, call {folder.Path}.sh:\n\n{script}");
        return code;
    }
}
