using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Site.Output;
using Casebook.Site.Routing;

namespace Casebook.Site.Books;

/// <summary>Rendered pages to the files of an EPUB: links rewritten, pictures gathered, the package described.</summary>
internal static class BookBinding
{
    private const string Folder = "EPUB/";

    /// <summary>The file that has to come first in an EPUB, and stored without compression.</summary>
    public const string MediaTypeFile = "mimetype";

    private const string Container = """
        <?xml version="1.0" encoding="utf-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
        </container>

        """;

    /// <summary>The files, the media type first, the rest in a fixed order.</summary>
    public static ImmutableArray<OutputFile> Bind(ImmutableArray<RenderedPage> pages, BookAddresses addresses, BookStyle style, BookFacts facts, int jobs)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = jobs };
        var ids = new FrozenSet<string>[pages.Length];
        Parallel.For(0, pages.Length, options, i => ids[i] = ChapterText.Of(pages[i].Html, style.WithoutClasses).Ids);
        var idsOf = pages.Select((page, i) => (page.Plan.Route, Ids: ids[i])).ToFrozenDictionary(entry => entry.Route, entry => entry.Ids);
        var chapters = new BookFile[pages.Length];
        var pictures = new IReadOnlyList<MediaFile>[pages.Length];
        Parallel.For(0, pages.Length, options, i => (chapters[i], pictures[i]) = Chapter(pages[i], addresses, style.WithoutClasses, idsOf));
        var media = pictures.SelectMany(list => list).DistinctBy(picture => picture.Path).OrderBy(picture => picture.Path, StringComparer.Ordinal)
            .Select(picture => new BookFile(OutputPath.Of(picture.Path), PackageDocument.PictureTypeOf(picture.Path)!, picture.Bytes));
        BookFile[] files = [.. chapters, new BookFile(OutputPath.Of(BookStyle.FileName), "text/css", style.Sheet), .. media];
        return
        [
            OutputFile.OfText(MediaTypeFile, "application/epub+zip"),
            OutputFile.OfText("META-INF/container.xml", Container.ReplaceLineEndings("\n")),
            new OutputFile(OutputPath.Of(Folder + PackageDocument.FileName), PackageDocument.Write(facts, files)),
            .. files.Select(file => new OutputFile(OutputPath.Of(Folder + file.Path.Value), file.Bytes)),
        ];
    }

    private static (BookFile File, IReadOnlyList<MediaFile> Pictures) Chapter(
        RenderedPage page, BookAddresses addresses, IReadOnlySet<string> without, FrozenDictionary<Route, FrozenSet<string>> ids)
    {
        var own = new Route(BookAddresses.FileOf(page.Plan));
        var text = ChapterText.Of(page.Html, without);
        var pictures = new List<MediaFile>();
        text.Link(href => addresses.Resolve(page.Plan, href) is { } target ? target.Address ?? Place(own, page.Plan, target, ids) : null);
        text.Show(source =>
        {
            if (addresses.Picture(page.Plan, source) is not { } picture) return null;
            pictures.Add(picture);
            return own.To(Route.Of(picture.Path));
        });
        var properties = page.Plan.Kind == FrontPages.Contents ? "nav" : text.HasDrawing ? "svg" : "";
        return (new BookFile(own.Path, BookFile.Chapter, text.ToBytes(), properties), pictures);
    }

    /// <summary>The address of a place in a chapter; of the chapter where it does not hold the place; null where that is the page itself.</summary>
    private static string? Place(Route own, PagePlan page, BookTarget target, FrozenDictionary<Route, FrozenSet<string>> ids)
    {
        var chapter = target.Chapter!;
        if (!ids.TryGetValue(chapter.Route, out var places)) return null;
        var fragment = target.Fragment is { Length: > 0 } id && places.Contains(id) ? id : null;
        if (fragment is null && chapter.Route == page.Route) return null;
        return own.To(new Route(BookAddresses.FileOf(chapter)), fragment);
    }
}
