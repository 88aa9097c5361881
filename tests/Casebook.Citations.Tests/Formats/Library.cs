using Casebook.Citations.Formats;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Items;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Tests.Formats;

/// <summary>Reads libraries written inside tests.</summary>
internal static class Library
{
    public static (IReadOnlyList<LibraryEntry> Entries, string[] Findings) Json(string content) => Read(content, CslJsonReader.Read);

    public static (IReadOnlyList<LibraryEntry> Entries, string[] Findings) Read(string content, Func<SourceText, DiagnosticBag, IReadOnlyList<LibraryEntry>> reader)
    {
        var diagnostics = new DiagnosticBag();
        var entries = reader(new SourceText(new SourcePath("lib"), content), diagnostics);
        return (entries, [.. diagnostics.Items.Order(DiagnosticOrder.Instance).Select(DiagnosticFormat.Line)]);
    }

    /// <summary>The one item of a text without findings.</summary>
    public static Item One(string content, Func<SourceText, DiagnosticBag, IReadOnlyList<LibraryEntry>> reader)
    {
        var (entries, findings) = Read(content, reader);
        findings.ShouldBeEmpty();
        return entries.ShouldHaveSingleItem().Item;
    }

    /// <summary>The items as CSL-JSON, so that they can be compared and read.</summary>
    public static string Told(IEnumerable<Item> items) => CslJsonWriter.Write(items);
}
