using Casebook.Content.Reading;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Cli.Io;

/// <summary>Disk to <see cref="SiteInput"/>: the settings, everything under content/, the site's styles, the theme, and what git knows.</summary>
internal static class SiteReader
{
    /// <summary>Reads a site; files that cannot be read are reported and left out.</summary>
    public static SiteInput Read(SiteFolder site, string toolVersion, int jobs, DiagnosticBag diagnostics)
    {
        var git = Task.Run(() => GitState.Of(site));
        var history = Task.Run(() => GitHistory.Of(site));
        var input = ReadContent(site, toolVersion, jobs, diagnostics);
        return input with
        {
            Theme = [.. ReadTheme(site, input.Files.FirstOrDefault(file => file.Path.Value == SiteFolder.ConfigName), new FileCollector(site.Root, jobs), diagnostics)],
            Commit = git.Result.Commit,
            CommitDay = git.Result.Day,
            HasLocalChanges = git.Result.HasLocalChanges,
            History = history.Result,
        };
    }

    /// <summary>Reads settings, content and styles alone, for what needs neither theme nor git.</summary>
    public static SiteInput ReadContent(SiteFolder site, string toolVersion, int jobs, DiagnosticBag diagnostics)
    {
        var collector = new FileCollector(site.Root, jobs);
        var config = collector.Read(new FileInfo(site.PathOf(SiteFolder.ConfigName)), site.Root, diagnostics);
        var content = collector.Collect(site.PathOf(SiteFolder.ContentName), site.Root, diagnostics);
        var styles = collector.Collect(site.PathOf(SiteFolder.StylesName), site.Root, diagnostics);
        IEnumerable<SourceFile> files = config is null ? [.. content, .. styles] : [config, .. content, .. styles];
        return new SiteInput
        {
            Files = [.. files.OrderBy(file => file.Path.Value, StringComparer.Ordinal)],
            SystemStyles = [.. CitationChoice.Styles(config, [.. content, .. styles])],
            SystemLocales = [.. CitationChoice.Locales(config)],
            ToolVersion = toolVersion,
        };
    }

    private static IReadOnlyList<SourceFile> ReadTheme(SiteFolder site, SourceFile? config, FileCollector collector, DiagnosticBag diagnostics)
    {
        if (config is null || ThemeChoice.NameIn(config) is not { } name) return [];
        var own = site.PathOf(Path.Combine(SiteFolder.ThemesName, name));
        if (Directory.Exists(own)) return collector.Collect(own, own, diagnostics);
        var shipped = Path.Combine(AppContext.BaseDirectory, SiteFolder.ThemesName, name);
        return new FileCollector(shipped, jobs: 1).Collect(shipped, shipped, diagnostics);
    }
}
