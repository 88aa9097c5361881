using Casebook.Diagnostics.Reporting;

namespace Casebook.Diagnostics.Reading;

/// <summary>What can be wrong with the bytes of a file.</summary>
public static class ReadingDiagnostics
{
    /// <summary>The bytes are not UTF-8.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = new("CB1001", Severity.Error, "the file is not UTF-8: byte {0} at offset {1} begins no character");

    /// <summary>The file has NUL bytes.</summary>
    public static readonly DiagnosticDescriptor Binary = new("CB1002", Severity.Error, "the file is not text: it holds a NUL byte at offset {0}, in line {1}") { Help = "save it as text in UTF-8; pictures and other files belong into content/media" };

    /// <summary>The file is larger than allowed.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new("CB1003", Severity.Error, "the file has {0} bytes; {1} are allowed") { Help = "split it into several files" };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [NotUtf8, Binary, TooLarge];
}
