using System.Collections.Frozen;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Tests.Content.Markdown;

/// <summary>Reads Markdown as a file of its own and shows what came of it in short forms.</summary>
internal static class Reading
{
    public static (MarkdownSyntax Syntax, DiagnosticBag Bag) Narrative(string markdown, params string[] reserved)
    {
        var bag = new DiagnosticBag();
        var text = new SourceText(new SourcePath("content/pages/x.md"), markdown);
        return (MarkdownReader.ReadNarrative(text, new TextSpan(0, markdown.Length), reserved.ToFrozenSet(), bag), bag);
    }

    /// <summary>prefix|mode|key|label:locator|suffix for each key, keys parted by +, citations by a double bar.</summary>
    public static string Citations(string markdown) =>
        string.Join(" || ", Narrative(markdown).Syntax.Citations.Select(citation => string.Join(" + ", citation.Keys.Select(Show))));

    /// <summary>code line:column of each finding.</summary>
    public static string[] Faults(string markdown) => [.. Narrative(markdown).Bag.Items.Select(Show)];

    public static string Show(Diagnostic item) => $"{item.Code} {item.Span!.Value.Start.Line}:{item.Span.Value.Start.Column}";

    private static string Show(CitationKey key) =>
        $"{key.Prefix}|{key.Mode.ToString()[0]}|{key.Key}|{(key.Locator is { } locator ? $"{locator.Label}:{locator.Value}" : "")}|{key.Suffix}";
}
