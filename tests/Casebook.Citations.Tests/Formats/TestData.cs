using System.Runtime.CompilerServices;

namespace Casebook.Citations.Tests.Formats;

/// <summary>Test data that lies beside the repository and is never part of it.</summary>
internal static class TestData
{
    /// <summary>The path of a file under ../shared, or null when it is not there.</summary>
    public static string? Shared(string path, [CallerFilePath] string here = "")
    {
        for (var folder = Path.GetDirectoryName(here); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var candidate = Path.Combine(folder, "shared", path);
            if (File.Exists(candidate) || Directory.Exists(candidate)) return candidate;
        }

        return null;
    }
}
