using Casebook.Diagnostics.Reporting;

namespace Casebook.Cli.Reporting;

/// <summary>Prints findings as GitHub's workflow commands.</summary>
internal static class GithubReport
{
    /// <summary>Prints findings that are in the order of a report; paths get a prefix, because a site need not lie at its repository's root.</summary>
    public static void Write(Terminal terminal, IReadOnlyCollection<Diagnostic> diagnostics, string pathPrefix)
    {
        foreach (var diagnostic in diagnostics.OrderByDescending(diagnostic => diagnostic.Severity)) terminal.Out.WriteLine(Line(diagnostic, pathPrefix));
    }

    private static string Line(Diagnostic diagnostic, string pathPrefix)
    {
        var command = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var place = diagnostic.Path is { } path ? $" file={Escaped(pathPrefix + path.Value, isProperty: true)}" : " ";
        if (diagnostic.Span is { } span) place += $",line={span.Start.Line},col={span.Start.Column},endLine={span.End.Line},endColumn={span.End.Column}";
        else if (diagnostic.Start is { } start) place += $",line={start.Line},col={start.Column}";
        place += $"{(diagnostic.Path is null ? "" : ",")}title={diagnostic.Code}";
        return $"::{command}{place}::{Escaped(diagnostic.Message + (diagnostic.Help is { } help ? "\n" + help : ""), isProperty: false)}";
    }

    private static string Escaped(string text, bool isProperty)
    {
        text = text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
        return isProperty ? text.Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal) : text;
    }
}
