using System.Runtime.CompilerServices;

namespace Casebook.Tests.House;

/// <summary>The files of this repository, for tests about the repository itself.</summary>
internal static class Repository
{
    /// <summary>The absolute path of the repository's root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The C# files of a folder, without what the compiler generates, in ordinal order.</summary>
    public static IReadOnlyList<string> CSharpFiles(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    /// <summary>A path as it stands in messages.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string FindRoot([CallerFilePath] string here = "")
    {
        foreach (var start in (string[])[AppContext.BaseDirectory, Path.GetDirectoryName(here)!])
        {
            for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "Casebook.slnx"))) return folder;
            }
        }

        throw new InvalidOperationException("the tests do not run inside the repository");
    }
}
