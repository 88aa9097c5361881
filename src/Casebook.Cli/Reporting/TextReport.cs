using Casebook.Diagnostics.Reporting;

namespace Casebook.Cli.Reporting;

/// <summary>Prints findings for people and editors: errors and warnings with the line they stand in, at most 50 of a file and 200 in all.</summary>
internal static class TextReport
{
    private const int MostOfFile = 50;
    private const int MostInAll = 200;

    /// <summary>Prints findings that are in the order of a report; when they are too many, errors are printed rather than warnings, and the codes are counted.</summary>
    public static void Write(Terminal terminal, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var shown = diagnostics.GroupBy(diagnostic => diagnostic.Path?.Value).SelectMany(file => ErrorsFirst(file).Take(MostOfFile)).ToList();
        HashSet<Diagnostic> printed = new(ErrorsFirst(shown).Take(MostInAll), ReferenceEqualityComparer.Instance);
        foreach (var diagnostic in diagnostics.Where(printed.Contains)) terminal.Error.Write(Painted(terminal, diagnostic));
        if (printed.Count == diagnostics.Count) return;
        terminal.Error.WriteLine($"... and {diagnostics.Count - printed.Count} more; --format json prints all. By code:");
        var kinds = diagnostics.GroupBy(diagnostic => $"{DiagnosticFormat.Word(diagnostic.Severity)} {diagnostic.Code}").ToList();
        foreach (var kind in kinds.OrderBy(kind => IsError(kind.First()) ? 0 : 1).ThenByDescending(kind => kind.Count()).ThenBy(kind => kind.First().Code, StringComparer.Ordinal))
            terminal.Error.WriteLine($"{kind.Count(),8} times {kind.Key}, first: {DiagnosticFormat.Message(kind.First())}");
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error;

    private static IEnumerable<Diagnostic> ErrorsFirst(IEnumerable<Diagnostic> diagnostics) => diagnostics.Where(IsError).Concat(diagnostics.Where(diagnostic => !IsError(diagnostic)));

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
