using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Casebook.Tests.House;

namespace Casebook.Tests.Content.Markup;

/// <summary>The examples of CommonMark's specification, which comes with the page checks; tests are skipped with a notice where these are not installed.</summary>
internal static partial class CommonMarkExamples
{
    private const char TabSign = '\u2192';

    /// <summary>Number, Markdown and HTML of each example, in the order of the specification.</summary>
    public static ImmutableArray<(int Number, string Markdown, string Html)> Read()
    {
        var path = Path.Combine(Repository.Root, "tests", "page-checks", "node_modules", "commonmark-spec", "spec.txt");
        Skip.If(!File.Exists(path), "needs the page checks: npm ci --prefix tests/page-checks");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        return [.. Example().Matches(text).Select((match, index) => (index + 1, Written(match.Groups["markdown"]), Written(match.Groups["html"])))];
    }

    private static string Written(Group part) => part.Value.Replace(TabSign, '\t');

    [GeneratedRegex("^`{32} example\n(?<markdown>(?:.*\n)*?)\\.\n(?<html>(?:.*\n)*?)`{32}$", RegexOptions.Multiline)]
    private static partial Regex Example();
}
