using Casebook.Site.Output;

namespace Casebook.Cli.Io;

/// <summary>The folder that a site is written to, checked to be one that may be written to.</summary>
internal sealed record OutputFolder
{
    private OutputFolder(string path) => Path = path;

    /// <summary>The absolute path.</summary>
    public string Path { get; }

    /// <summary>True when a former build stands there.</summary>
    public bool HoldsSite => File.Exists(System.IO.Path.Combine(Path, OutputManifest.FileName));

    /// <summary>True when nothing stands there.</summary>
    public bool IsVacant => !Directory.Exists(Path) || !Directory.EnumerateFileSystemEntries(Path).Any();

    /// <summary>The folder at a path, or null with the reason why a site must not be written there.</summary>
    public static OutputFolder? At(string path, SiteFolder site, out string? fault)
    {
        var folder = new OutputFolder(System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path)));
        fault = folder.FaultWith(site);
        return fault is null ? folder : null;
    }

    private string? FaultWith(SiteFolder site)
    {
        if (File.Exists(Path)) return $"the output folder '{Path}' is a file";
        foreach (var name in (string[])[SiteFolder.ContentName, SiteFolder.ThemesName, SiteFolder.StylesName])
        {
            var input = site.PathOf(name);
            if (IsWithin(Path, input)) return $"the output folder '{Path}' lies in {name}/, which the site is made from";
            if (IsWithin(input, Path)) return $"the output folder '{Path}' holds {name}/, which the site is made from";
        }

        return HoldsSite || IsVacant ? null : $"the output folder '{Path}' holds files that are not a site made by casebook; name an empty or a new folder with --output";
    }

    private static bool IsWithin(string path, string folder)
    {
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return (RealPath.Of(path) + System.IO.Path.DirectorySeparatorChar).StartsWith(WithSeparator(RealPath.Of(folder)), comparison);
    }

    private static string WithSeparator(string path) =>
        path.EndsWith(System.IO.Path.DirectorySeparatorChar) ? path : path + System.IO.Path.DirectorySeparatorChar;
}
