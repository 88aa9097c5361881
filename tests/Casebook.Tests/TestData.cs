using Casebook.Tests.House;

namespace Casebook.Tests;

/// <summary>Data that lies beside the repository; tests that need it are skipped with a notice where it is absent.</summary>
internal static class TestData
{
    /// <summary>The folder beside the repository's root, or null.</summary>
    public static string? Shared { get; } = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared")) is var path && Directory.Exists(path) ? path : null;

    /// <summary>A path below that folder; skips the test where it is absent.</summary>
    public static string Require(string relative)
    {
        var path = Shared is null ? null : Path.Combine(Shared, relative);
        Skip.If(path is null || !Path.Exists(path), $"needs ../shared/{relative}");
        return path!;
    }
}
