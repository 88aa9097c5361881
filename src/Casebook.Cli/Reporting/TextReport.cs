using Casebook.Diagnostics.Reporting;

namespace Casebook.Cli.Reporting;

/// <summary>Prints findings for people and editors: errors and warnings with the line they stand in, at most 100 of a file and 1,000 in all.</summary>
internal static class TextReport
{
    private const int MostOfFile = 100;
    private const int MostInAll = 1000;

    /// <summary>Prints findings that are in the order of a report.</summary>
    public static void Write(Terminal terminal, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var (printed, leftOut) = (0, 0);
        foreach (var file in diagnostics.GroupBy(diagnostic => diagnostic.Path))
        {
            var room = Math.Min(MostOfFile, MostInAll - printed);
            var shown = file.OrderByDescending(diagnostic => diagnostic.Severity == Severity.Error).Take(room).Order(DiagnosticOrder.Instance).ToList();
            foreach (var diagnostic in shown) terminal.Error.Write(Painted(terminal, diagnostic));
            printed += shown.Count;
            leftOut += file.Count() - shown.Count;
        }

        if (leftOut > 0) terminal.Error.WriteLine($"... and {leftOut} more; --format json prints all");
    }

    private static string Painted(Terminal terminal, Diagnostic diagnostic)
    {
        var full = DiagnosticFormat.Full(diagnostic);
        if (!terminal.HasColour) return full;
        var word = $"{DiagnosticFormat.Word(diagnostic.Severity)} {diagnostic.Code}:";
        var at = full.IndexOf(word, StringComparison.Ordinal);
        var colour = diagnostic.Severity switch { Severity.Error => "1;31", Severity.Warning => "1;33", _ => "1;36" };
        return full[..at] + terminal.Paint(word, colour) + full[(at + word.Length)..];
    }
}
