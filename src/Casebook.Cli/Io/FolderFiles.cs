using System.IO.Enumeration;

namespace Casebook.Cli.Io;

/// <summary>What stands in a folder.</summary>
internal static class FolderFiles
{
    /// <summary>The relative paths, with forward slashes, of all files and links in a folder and those below it; linked folders are not entered.</summary>
    public static IEnumerable<string> In(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        var paths = new FileSystemEnumerable<string>(folder, (ref entry) => Path.GetRelativePath(folder, entry.ToFullPath()), options)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || IsLink(entry),
            ShouldRecursePredicate = (ref entry) => !IsLink(entry),
        };
        return paths.Select(path => path.Replace(Path.DirectorySeparatorChar, '/'));
    }

    private static bool IsLink(FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0;
}
