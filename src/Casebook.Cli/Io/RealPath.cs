namespace Casebook.Cli.Io;

/// <summary>Paths with all symbolic links in them resolved.</summary>
internal static class RealPath
{
    /// <summary>The real path of an absolute path; parts that do not exist stay as they are.</summary>
    public static string Of(string path)
    {
        var parent = Path.GetDirectoryName(path);
        if (parent is null) return path;
        var here = Path.Combine(Of(parent), Path.GetFileName(path));
        FileSystemInfo info = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return info.LinkTarget is null ? here : Target(info)?.FullName ?? here;
    }

    /// <summary>What a link leads to in the end, or null when its links go round in a circle.</summary>
    public static FileSystemInfo? Target(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
