using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Content.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Binding;

/// <summary>Finds the media files that links, images and figures name, and says of files that are not there which were near.</summary>
internal sealed class FileBinder(SymbolTable symbols, BodyPlace place, DiagnosticBag diagnostics)
{
    /// <summary>The media file that a link offers, by its path as written and from the site's root; null after a report.</summary>
    public LinkTarget? Offered(string written, string full, SourceSpan span)
    {
        if (MediaPath(full) is { } media) return Media(written, media, span, MediaKinds.Offered, "offered");
        ReportMissing(written, full, span);
        return null;
    }

    /// <summary>The picture that an address in an image or a figure names, relative to the file or from content/ on (media/...).</summary>
    public LinkTarget? Picture(string url, SourceSpan span)
    {
        if (LinkAddress.SchemeOf(url) is not null || url.StartsWith('/') || url.StartsWith('\\'))
        {
            diagnostics.ReportWithHelp(span, "put the picture into content/media; pages load nothing from elsewhere", LinkDiagnostics.ImageElsewhere, url);
            return null;
        }

        var (path, _) = LinkAddress.Split(url);
        var full = LinkAddress.Resolve(place.File.Folder, path);
        var media = full is null ? null : MediaPath(full);
        if (media is null && symbols.Media(path) is not null) media = path;
        if (media is null && path.StartsWith("media/", StringComparison.Ordinal)) media = path;
        if (full is null && media is null) diagnostics.Report(span, LinkDiagnostics.OutsideSite, path);
        else if (media is null) diagnostics.ReportWithHelp(span, "put the picture into content/media", LinkDiagnostics.ImageElsewhere, path);
        else return Media(path, media, span, MediaKinds.Shown, "shown as a picture");
        return null;
    }

    private LinkTarget? Media(string written, string path, SourceSpan span, ImmutableSortedSet<string> kinds, string use)
    {
        var dot = path.LastIndexOf('.');
        if (dot < 0 || !kinds.Contains(path[(dot + 1)..]))
            diagnostics.ReportWithHelp(span, $"allowed are {string.Join(", ", kinds)}", LinkDiagnostics.MediaKind, path, use);
        else if (symbols.Media(path) is not null) return new LinkTarget(LinkTargetKind.Media, null, null, path);
        else ReportMissing(written, "content/" + path, span);
        return null;
    }

    private void ReportMissing(string written, string full, SourceSpan span)
    {
        if (symbols.PathInOtherCase(full) is { } other)
        {
            diagnostics.ReportWithHelp(span, $"write '{LinkAddress.Relative(place.File.Folder, other)}'", LinkDiagnostics.OtherCase, other);
            return;
        }

        var isMedia = MediaPath(full) is not null;
        var near = Nearest(new SourcePath(full), isMedia ? symbols.MediaPaths.Select(path => "content/" + path) : symbols.Paths);
        var help = near is null ? null : $"did you mean '{LinkAddress.Relative(place.File.Folder, near)}'?";
        diagnostics.ReportWithHelp(span, help, isMedia ? LinkDiagnostics.ImageElsewhere : LinkDiagnostics.MissingFile, written);
    }

    /// <summary>A file of the same name elsewhere, else the same with its extension, else the one in the same folder whose name is nearest.</summary>
    private static string? Nearest(SourcePath wanted, IEnumerable<string> known)
    {
        var paths = known.Select(path => new SourcePath(path)).ToList();
        if (paths.Where(path => path.FileName == wanted.FileName).Order().FirstOrDefault() is { Value: not null } same) return same.Value;
        if (paths.Contains(new SourcePath(wanted.Value + ".md"))) return wanted.Value + ".md";
        var near = Suggestion.For(wanted.FileName, paths.Where(path => path.Folder == wanted.Folder).Select(path => path.FileName));
        return near is null ? null : $"{wanted.Folder}/{near}";
    }

    private static string? MediaPath(string full) => full.StartsWith("content/media/", StringComparison.Ordinal) ? full["content/".Length..] : null;
}
