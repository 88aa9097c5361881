namespace Casebook.Citations.Tests.Formats;

/// <summary>Test data that lies beside the repository and is never part of it.</summary>
internal static class TestData
{
    /// <summary>The path of a file under ../shared, or null when it is not there.</summary>
    public static string? Shared(string path)
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (!File.Exists(Path.Combine(folder, "Casebook.slnx"))) continue;
            var candidate = Path.Combine(folder, "..", "shared", path);
            return Path.Exists(candidate) ? Path.GetFullPath(candidate) : null;
        }

        return null;
    }
}
