using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Formats.CslJson;

/// <summary>A file of CSL-JSON to records; what is wrong is reported with its place, and a broken record does not lose its neighbours.</summary>
public static class CslJsonReader
{
    /// <summary>The records in the order of the file.</summary>
    public static IReadOnlyList<LibraryEntry> Read(SourceText text, DiagnosticBag diagnostics) =>
        JsonTreeReader.Read(text, diagnostics) is { } root ? CslLibrary.Read(root, text, diagnostics) : [];
}
