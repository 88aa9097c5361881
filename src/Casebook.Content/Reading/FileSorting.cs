using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Reading;

/// <summary>Tells what each file of a site is, by its place and name, and which names cannot stand.</summary>
internal static class FileSorting
{
    /// <summary>The path of the settings.</summary>
    public const string SettingsPath = "site.config.yml";

    private const string Root = "content/";

    private static readonly FrozenDictionary<string, (string Extension, ContentKind Kind)[]> Folders = new Dictionary<string, (string, ContentKind)[]>
    {
        ["dossiers"] = [(".md", ContentKind.Dossier)],
        ["sources"] = [(".md", ContentKind.Source), (".bib", ContentKind.BibLibrary), (".json", ContentKind.JsonLibrary), (".yml", ContentKind.YamlLibrary), (".ris", ContentKind.RisLibrary)],
        ["actors"] = [(".md", ContentKind.Actor)],
        ["frameworks"] = [(".yml", ContentKind.Framework)],
        ["pages"] = [(".md", ContentKind.Page)],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> OtherExtensions = new Dictionary<string, string>
    {
        [".markdown"] = ".md", [".mdown"] = ".md", [".mkd"] = ".md", [".txt"] = ".md", [".yaml"] = ".yml", [".bibtex"] = ".bib", [".biblatex"] = ".bib",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> MediaExtensions = new[] { ".png", ".jpg", ".webp", ".avif", ".svg", ".pdf", ".csv" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The files that the content is read from, in the order given; the rest is reported or, when hidden or not for us, passed over.</summary>
    public static ImmutableArray<ContentFile> Sort(IEnumerable<SourceFile> files, DiagnosticBag diagnostics)
    {
        var sorted = ImmutableArray.CreateBuilder<ContentFile>();
        foreach (var file in files)
        {
            if (SortOne(file, diagnostics) is { } content) sorted.Add(content);
        }

        return sorted.DrainToImmutable();
    }

    private static ContentFile? SortOne(SourceFile file, DiagnosticBag diagnostics)
    {
        var path = file.Path.Value;
        if (path == SettingsPath) return new ContentFile(ContentKind.Settings, "", null, file);
        if (!path.StartsWith(Root, StringComparison.Ordinal) || IsHidden(path)) return null;
        var below = path[Root.Length..];
        var slash = below.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return SortTopLevel(below, file, diagnostics);
        var folder = below[..slash];
        if (folder == "styles") return null;
        if (folder == "media") return SortMedia(below, file, diagnostics);
        if (Folders.TryGetValue(folder, out var kinds)) return SortInFolder(folder, below[(slash + 1)..], kinds, file, diagnostics);
        var known = Suggestion.For(folder, Folders.Keys.Append("media").Append("styles"));
        Unknown(file, $"content/ has no folder '{folder}'", known is null ? null : $"did you mean content/{known}/?", diagnostics);
        return null;
    }

    private static bool IsHidden(string path) => path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal);

    private static ContentFile? SortTopLevel(string name, SourceFile file, DiagnosticBag diagnostics)
    {
        switch (name)
        {
            case "topics.yml": return new ContentFile(ContentKind.Topics, "", null, file);
            case "glossary.yml": return new ContentFile(ContentKind.Glossary, "", null, file);
        }

        if (name.StartsWith("LICENSE", StringComparison.OrdinalIgnoreCase) || name.StartsWith("LICENCE", StringComparison.OrdinalIgnoreCase) || name.StartsWith("README", StringComparison.OrdinalIgnoreCase)) return null;
        var bare = name[..^Extension(name).Length].ToLowerInvariant();
        if (bare is "topics" or "glossary") OtherName(file, $"content/{bare}.yml", diagnostics);
        else Unknown(file, "content/ itself holds topics.yml and glossary.yml only", "move it to one of the folders of content/", diagnostics);
        return null;
    }

    private static ContentFile? SortInFolder(string folder, string below, (string Extension, ContentKind Kind)[] kinds, SourceFile file, DiagnosticBag diagnostics)
    {
        var extension = Extension(below);
        foreach (var (known, kind) in kinds)
        {
            if (extension == known) return FileNames.Named(kind, folder, below[..^extension.Length], file, diagnostics);
        }

        var lower = extension.ToLowerInvariant();
        var due = OtherExtensions.GetValueOrDefault(lower, lower);
        if (kinds.Any(kind => kind.Extension == due)) OtherName(file, $"content/{folder}/{below[..^extension.Length]}{due}", diagnostics);
        else Unknown(file, $"content/{folder}/ holds {string.Join(", ", kinds.Select(kind => "*" + kind.Extension))}", null, diagnostics);
        return null;
    }

    private static ContentFile? SortMedia(string below, SourceFile file, DiagnosticBag diagnostics)
    {
        var extension = Extension(below);
        if (MediaExtensions.Contains(extension)) return FileNames.IsMediaName(below, file, diagnostics) ? new ContentFile(ContentKind.Media, below, null, file) : null;
        var lower = extension.ToLowerInvariant();
        var due = lower == ".jpeg" ? ".jpg" : lower;
        if (MediaExtensions.Contains(due)) OtherName(file, $"content/{below[..^extension.Length]}{due}", diagnostics);
        else Unknown(file, "content/media/ holds " + string.Join(", ", MediaExtensions.Order(StringComparer.Ordinal).Select(known => "*" + known)), null, diagnostics);
        return null;
    }

    private static string Extension(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot < 0 || dot < path.LastIndexOf('/') ? "" : path[dot..];
    }

    private static void Unknown(SourceFile file, string why, string? help, DiagnosticBag diagnostics) =>
        diagnostics.Add(Diagnostic.InFile(file.Path, FileDiagnostics.UnknownFile, why) with { Help = help });

    private static void OtherName(SourceFile file, string due, DiagnosticBag diagnostics) =>
        diagnostics.Add(Diagnostic.InFile(file.Path, FileDiagnostics.OtherExtension, due) with { Help = $"rename it to {due}" });
}
