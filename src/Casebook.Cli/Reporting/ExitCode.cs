namespace Casebook.Cli.Reporting;

/// <summary>What the process says to its caller.</summary>
internal static class ExitCode
{
    /// <summary>No errors; with --strict, no warnings either.</summary>
    public const int Clean = 0;

    /// <summary>Errors in the content; nothing was written.</summary>
    public const int ContentErrors = 1;

    /// <summary>Wrong usage, or a site or output folder that is none.</summary>
    public const int Usage = 2;

    /// <summary>A bug of casebook.</summary>
    public const int Internal = 3;
}
