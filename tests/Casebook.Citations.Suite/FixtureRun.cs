using System.Globalization;

namespace Casebook.Citations.Suite;

/// <summary>Runs all fixtures of a folder and prints a line for each category and the sum.</summary>
public static class FixtureRun
{
    /// <summary>Prints rates; with --list the names of failing fixtures, with --show NAME what one expects and gives. Exit code 0 when all pass.</summary>
    public static int Execute(string folder, string localeFolder, string[] options)
    {
        var outcomes = Outcomes(folder, localeFolder);
        if (Array.IndexOf(options, "--show") is var show and >= 0 && show + 1 < options.Length)
        {
            foreach (var shown in outcomes.Where(outcome => outcome.Name.StartsWith(options[show + 1], StringComparison.Ordinal) && !outcome.Passed)) Show(shown);
            return 0;
        }

        foreach (var category in outcomes.GroupBy(outcome => outcome.Category).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{category.Key,-16} {category.Count(outcome => outcome.Passed),4} of {category.Count(),4}"));
            if (!options.Contains("--list")) continue;
            foreach (var failed in category.Where(outcome => !outcome.Passed)) Console.WriteLine("    fails: " + failed.Name);
        }

        var passed = outcomes.Count(outcome => outcome.Passed);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"passed {passed} of {outcomes.Count}"));
        return passed == outcomes.Count ? 0 : 1;
    }

    /// <summary>The outcome of every fixture of a folder, in ordinal order of names.</summary>
    public static IReadOnlyList<FixtureOutcome> Outcomes(string folder, string localeFolder)
    {
        var locales = LocaleFolder.Read(localeFolder);
        var files = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).ToArray();
        return [.. files.Select(Fixture.Read).OfType<Fixture>().Select(fixture => FixtureOutcome.Of(fixture, locales))];
    }

    private static void Show(FixtureOutcome outcome)
    {
        Console.WriteLine("#### " + outcome.Name);
        Console.WriteLine("want: " + outcome.Expected);
        Console.WriteLine("gave: " + outcome.Actual);
    }
}
