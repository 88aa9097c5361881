using Casebook.Citations.Formats;
using Casebook.Citations.Formats.BibTex;
using Casebook.Citations.Formats.CslJson;
using Casebook.Citations.Formats.Ris;
using Casebook.Content.Reading;
using Casebook.Content.Syntax;
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
        parsed.IsUnreadable |= parsed.Diagnostics.HasErrors;
    }

    private static IReadOnlyList<LibraryEntry> ReadYaml(ParsedFile parsed, SourceText text) =>
        YamlReader.Read(text, null, parsed.Diagnostics) is { } root ? CslLibrary.Read(CslTree.Of(root), text, parsed.Diagnostics) : [];
}
