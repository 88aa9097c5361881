using Casebook.Diagnostics.Reporting;

namespace Casebook.Cli.Io;

/// <summary>What can be wrong with the files of a site before their bytes are looked at.</summary>
internal static class InputDiagnostics
{
    /// <summary>A symbolic link leads out of the site, or nowhere.</summary>
    public static readonly DiagnosticDescriptor LinkOutOfSite = new("CB1031", Severity.Error, "the symbolic link leads to '{0}', which is not a file of this site");

    /// <summary>A symbolic link to a folder.</summary>
    public static readonly DiagnosticDescriptor LinkedFolder = new("CB1032", Severity.Error, "the symbolic link leads to a folder; folders must be real ones");

    /// <summary>A file that cannot be read.</summary>
    public static readonly DiagnosticDescriptor Unreadable = new("CB1033", Severity.Error, "the file could not be read: {0}");

    /// <summary>A file far above anything that a site holds.</summary>
    public static readonly DiagnosticDescriptor Huge = new("CB1034", Severity.Error, "the file has {0} bytes; no file of a site may have more than {1}");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [LinkOutOfSite, LinkedFolder, Unreadable, Huge];
}
