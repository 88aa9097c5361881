using System.Globalization;
using Casebook.Citations.Formats;
using Casebook.Citations.Formats.BibTex;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Formats.Ris;
using Casebook.Citations.Items;
using Casebook.Content.Reading;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>Reads a library of sources in any of its formats.</summary>
internal static class LibraryParsing
{
    /// <summary>Puts the records of the library into the parts of its file; a broken record does not lose its neighbours.</summary>
    public static void Read(ParsedFile parsed, SourceText text)
    {
        parsed.Records = parsed.File.Kind switch
        {
            ContentKind.JsonLibrary => CslJsonReader.Read(text, parsed.Diagnostics),
            ContentKind.YamlLibrary => ReadYaml(parsed, text),
            ContentKind.BibLibrary => BibTexReader.Read(text, parsed.Diagnostics),
            _ => RisReader.Read(text, parsed.Diagnostics),
        };
        foreach (var record in parsed.Records) ReportControls(record, parsed.Diagnostics);
        parsed.IsUnreadable |= parsed.Diagnostics.HasErrors;
    }

    /// <summary>Reports variables with signs that no page can show.</summary>
    private static void ReportControls(LibraryEntry record, DiagnosticBag diagnostics)
    {
        foreach (var (variable, text) in Texts(record.Item))
        {
            if (ControlCharacters.FirstIn(text) is { } control)
                diagnostics.ReportWithHelp(record.Span, "remove it", FieldDiagnostics.ControlCharacter, $"'{variable}'", ((int)control).ToString("X4", CultureInfo.InvariantCulture));
        }
    }

    private static IEnumerable<(string Variable, string? Text)> Texts(Item item)
    {
        foreach (var (variable, text) in item.Texts) yield return (variable, text);
        foreach (var (variable, text) in item.Extra) yield return (variable, text);
        foreach (var (variable, date) in item.Dates) yield return (variable, date.Literal);
        foreach (var (variable, names) in item.Names)
        {
            foreach (var name in names) yield return (variable, string.Concat(name.Family, name.Given, name.Literal) + string.Concat(name.DroppingParticle, name.NonDroppingParticle, name.Suffix));
        }

        foreach (var (variable, translations) in item.Translations)
        {
            foreach (var translation in translations) yield return (variable, translation.Text);
        }
    }

    private static IReadOnlyList<LibraryEntry> ReadYaml(ParsedFile parsed, SourceText text) =>
        YamlReader.Read(text, null, parsed.Diagnostics) is { } root ? CslLibrary.Read(CslTree.Of(root), text, parsed.Diagnostics) : [];
}
