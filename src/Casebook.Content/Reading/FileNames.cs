using System.Buffers;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Reading;

/// <summary>The ids that file names give, and the names that cannot stand.</summary>
internal static class FileNames
{
    private static readonly SearchValues<char> RefusedInMedia = SearchValues.Create("<>:\"|?*\\");

    /// <summary>
    /// The sorted file of a name without extension. A name that cannot be an id is reported, and the file goes on under the nearest id, so that its texts are
    /// read and what names it finds it.
    /// </summary>
    public static ContentFile Named(ContentKind kind, string folder, string below, SourceFile file, DiagnosticBag diagnostics)
    {
        if (kind is ContentKind.BibLibrary or ContentKind.JsonLibrary or ContentKind.YamlLibrary or ContentKind.RisLibrary) return new ContentFile(kind, below, null, file);
        if (kind == ContentKind.Page) return new ContentFile(kind, string.Join('/', below.Split('/').Select(part => Checked(part, file, diagnostics))), null, file);
        var name = below[(below.LastIndexOf('/') + 1)..];
        if (kind != ContentKind.Dossier || name.LastIndexOf('.') is not (> 0 and var dot)) return new ContentFile(kind, Checked(name, file, diagnostics), null, file);
        var language = name[(dot + 1)..];
        if (!LanguageTag.IsWellFormed(language) && IsDossier(file))
        {
            var near = ContentId.From(name) ?? name;
            Bad(file, name, "a full stop stands only before the language of a translation", $"rename it to {near}.md", diagnostics);
            return new ContentFile(kind, near, null, file);
        }

        var id = Checked(name[..dot], file, diagnostics);
        var lower = language.ToLowerInvariant();
        if (!LanguageTag.IsWellFormed(lower))
            Bad(file, language, "it stands in the place of a language", $"name the file content/{folder}/{id}.md, or {id}.ru.md for a translation", diagnostics);
        else if (language != lower)
            Bad(file, language, "the language in a file name is in lower case", $"rename it to {id}.{lower}.md", diagnostics);
        return new ContentFile(ContentKind.Translation, id, lower, file);
    }

    /// <summary>True for a path that every file system can hold; reports why not.</summary>
    public static bool IsMediaName(string path, SourceFile file, DiagnosticBag diagnostics)
    {
        foreach (var part in path.Split('/'))
        {
            var stem = part.Split('.')[0].ToLowerInvariant();
            var fault = part.AsSpan().ContainsAny(RefusedInMedia) || part.Any(char.IsControl) ? "it holds a sign that some file systems refuse"
                : part.EndsWith(' ') || part.EndsWith('.') ? "it ends with a space or a full stop"
                : ContentId.IsDevice(stem) ? "Windows keeps this name for a device"
                : null;
            if (fault is null) continue;
            Bad(file, part, fault, "give the file another name", diagnostics);
            return false;
        }

        return true;
    }

    /// <summary>True for a file with a field that dossiers have and translations have not.</summary>
    private static bool IsDossier(SourceFile file) => file.Bytes.Span.IndexOf("\nstatus:"u8) >= 0;

    private static string Checked(string name, SourceFile file, DiagnosticBag diagnostics)
    {
        if (ContentId.FaultOf(name) is not { } fault) return name;
        if (name.LastIndexOf('.') is > 0 and var dot && LanguageTag.IsWellFormed(name[(dot + 1)..]) && ContentId.FaultOf(name[..dot]) is null)
        {
            var language = name[(dot + 1)..];
            Bad(file, name, "only dossiers have translations in files of their own", $"write the title or name under titles: or names: {{{language}: ...}} of {name[..dot]}", diagnostics);
            return ContentId.From(name) ?? name;
        }

        var near = ContentId.From(name);
        Bad(file, name, fault, near is null ? "give the file another name" : $"rename it to {near}", diagnostics);
        return near ?? name;
    }

    private static void Bad(SourceFile file, string name, string fault, string help, DiagnosticBag diagnostics) =>
        diagnostics.Add(Diagnostic.InFile(file.Path, FileDiagnostics.BadName, name, fault) with { Help = help });
}
