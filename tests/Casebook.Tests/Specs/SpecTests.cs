using Casebook.Tests.House;

namespace Casebook.Tests.Specs;

/// <summary>Runs every spec. With CASEBOOK_APPROVE=1 in the environment, writes down what is found instead; read the difference before keeping it.</summary>
public sealed class SpecTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests/Casebook.Tests/Specs");

    /// <summary>The site that specs change.</summary>
    internal static Spec Base { get; } = Spec.Read(File.ReadAllText(Path.Combine(Folder, "base.txt")), null);

    public static TheoryData<string> Names() =>
        [.. Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_site_gives_the_findings_that_its_spec_says(string name)
    {
        var path = Path.Combine(Folder, name);
        var spec = name == "base.txt" ? Base : Spec.Read(File.ReadAllText(path), Base);
        var report = spec.Run();
        if (Environment.GetEnvironmentVariable("CASEBOOK_APPROVE") == "1") File.WriteAllText(path, spec.WithExpected(report));
        else report.ShouldBe(spec.Expected);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_findings_do_not_depend_on_the_number_of_threads(string name)
    {
        var spec = name == "base.txt" ? Base : Spec.Read(File.ReadAllText(Path.Combine(Folder, name)), Base);
        spec.Compile(4).Diagnostics.Select(diagnostic => diagnostic.Message).ShouldBe(spec.Compile(1).Diagnostics.Select(diagnostic => diagnostic.Message));
    }

    /// <summary>All specs' expected findings as one text, for the catalogue of codes.</summary>
    internal static string AllExpected() =>
        string.Join('\n', Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).Select(path => Spec.Read(File.ReadAllText(path), null).Expected));
}
