using Casebook.Citations.Suite;
using Casebook.Citations.Tests.Formats;

namespace Casebook.Citations.Tests.Csl;

/// <summary>The CSL fixtures: what passes is listed, what fails has a reason, and both lists are exact.</summary>
public sealed class SuiteTests
{
    private static readonly string[] Passing = Lines("passing.txt");
    private static readonly Dictionary<string, string> Failing = Lines("known-failures.txt")
        .Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    [SkippableFact]
    public void Listed_fixtures_pass_and_unlisted_ones_do_not()
    {
        var outcomes = Outcomes();
        outcomes.Where(outcome => !outcome.Passed && Passing.Contains(outcome.Name)).Select(outcome => outcome.Name).ShouldBeEmpty("listed as passing, but fails");
        outcomes.Where(outcome => outcome.Passed && !Passing.Contains(outcome.Name)).Select(outcome => outcome.Name).ShouldBeEmpty("passes: add it to passing.txt");
    }

    [SkippableFact]
    public void Every_failure_has_a_reason()
    {
        var failing = Outcomes().Where(outcome => !outcome.Passed).Select(outcome => outcome.Name).ToList();
        failing.Where(name => !Failing.ContainsKey(name)).ShouldBeEmpty("fails: give the reason in known-failures.txt");
        Failing.Values.ShouldAllBe(reason => reason.Length > 10);
    }

    [Fact]
    public void Lists_are_sorted_and_do_not_overlap()
    {
        Passing.ShouldBe(Passing.Order(StringComparer.Ordinal));
        Failing.Keys.ShouldBe(Failing.Keys.Order(StringComparer.Ordinal));
        Passing.Intersect(Failing.Keys).ShouldBeEmpty();
    }

    private static IReadOnlyList<FixtureOutcome> Outcomes()
    {
        var (fixtures, locales) = (TestData.Shared("csl/fixtures"), TestData.Shared("csl/locales"));
        Skip.If(fixtures is null || locales is null, "the fixtures are not here");
        return FixtureRun.Outcomes(fixtures!, locales!);
    }

    private static string[] Lines(string file) =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Csl", file)).Where(line => line.Length > 0 && !line.StartsWith('#'))];
}
