using Casebook.Diagnostics.Reporting;

namespace Casebook.Cli.Reporting;

/// <summary>Prints the findings of a run in the form asked for.</summary>
/// <param name="Terminal">Where to print.</param>
/// <param name="Format">In which form.</param>
/// <param name="Strict">True when warnings fail the run.</param>
internal sealed record RunReport(Terminal Terminal, ReportFormat Format, bool Strict)
{
    /// <summary>True when a person, not a program, reads standard output.</summary>
    public bool IsForPeople => Format != ReportFormat.Json;

    /// <summary>True when the findings fail the run.</summary>
    public bool IsFailure(IReadOnlyCollection<Diagnostic> diagnostics) => Counts.Of(diagnostics).IsFailure(Strict);

    /// <summary>Prints the findings, and facts of the run as further members of the JSON form; gives the exit code that they call for.</summary>
    public int Write(IReadOnlyCollection<Diagnostic> diagnostics, IReadOnlyList<KeyValuePair<string, int>> facts)
    {
        var counts = Counts.Of(diagnostics);
        var failed = counts.IsFailure(Strict);
        if (Format == ReportFormat.Json) JsonReport.Write(Terminal, diagnostics, counts, failed, facts);
        else if (Format == ReportFormat.Github) GithubReport.Write(Terminal, diagnostics, "");
        else TextReport.Write(Terminal, diagnostics);
        return failed ? ExitCode.ContentErrors : ExitCode.Clean;
    }

    /// <summary>Prints the findings of a run and gives what it made; null, with the exit code to end with, when nothing may come of it.</summary>
    public T? Passed<T>(IReadOnlyCollection<Diagnostic> diagnostics, T? made, out int code)
        where T : class
    {
        code = Write(diagnostics, []);
        if (made is null && code == ExitCode.Clean) code = ExitCode.ContentErrors;
        return code == ExitCode.Clean ? made : null;
    }
}
