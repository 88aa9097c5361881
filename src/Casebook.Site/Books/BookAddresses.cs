using System.Collections.Frozen;
using Casebook.Content.Model;
using Casebook.Site.Output;
using Casebook.Site.Routing;

namespace Casebook.Site.Books;

/// <summary>Where the links of chapters lead: to a chapter, to a picture of the book, to the site on the web, or nowhere.</summary>
internal sealed class BookAddresses
{
    private readonly FrozenDictionary<string, PagePlan> _pages;
    private readonly FrozenDictionary<(ThingKey? Thing, string? Name), PagePlan> _chapters;
    private readonly FrozenDictionary<string, MediaFile> _pictures;
    private readonly string? _site;

    public BookAddresses(RouteTable routes, BookPlan plan, EvidenceBase content)
    {
        _pages = routes.Plans.ToFrozenDictionary(page => page.Route.Path.Value, StringComparer.Ordinal);
        _chapters = plan.Chapters.ToFrozenDictionary(IdentityOf);
        _pictures = content.Media.Where(media => PackageDocument.PictureTypeOf(media.Path) is not null).ToFrozenDictionary(media => media.Path, StringComparer.Ordinal);
        _site = content.Config.Url;
    }

    /// <summary>The file of a chapter.</summary>
    public static OutputPath FileOf(PagePlan chapter) => OutputPath.Of(Path.ChangeExtension(chapter.Route.Path.Value, ".xhtml"));

    /// <summary>Where a link of a chapter leads; null where it would lead nowhere.</summary>
    /// <param name="from">The chapter.</param>
    /// <param name="href">The link as the page of the site has it.</param>
    public BookTarget? Resolve(PagePlan from, string href)
    {
        if (href.StartsWith('#')) return href.Length > 1 ? new BookTarget(from, Uri.UnescapeDataString(href[1..])) : null;
        if (HasScheme(href)) return AbsoluteAddress(href) is { } address ? new BookTarget(address) : null;
        var fragmentAt = href.IndexOf('#', StringComparison.Ordinal);
        var fragment = fragmentAt < 0 ? null : Uri.UnescapeDataString(href[(fragmentAt + 1)..]);
        if (PathFrom(from, fragmentAt < 0 ? href : href[..fragmentAt]) is not { } path) return null;
        if (_pages.TryGetValue(path.Value, out var page) && _chapters.TryGetValue(IdentityOf(page), out var chapter)) return new BookTarget(chapter, fragment);
        return _site is null ? null : new BookTarget(_site + Route.Of("x").To(new Route(path), fragment));
    }

    /// <summary>The picture that a chapter shows, or null when it cannot stand in a book.</summary>
    public MediaFile? Picture(PagePlan from, string source) => PathFrom(from, source) is { } path ? _pictures.GetValueOrDefault(path.Value) : null;

    private static (ThingKey?, string?) IdentityOf(PagePlan page) => (page.Thing, page.Name);

    /// <summary>The file of the site that a relative link means; null when it leaves the site.</summary>
    private static OutputPath? PathFrom(PagePlan from, string link)
    {
        var segments = new List<string>(from.Route.Folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var segment in Uri.UnescapeDataString(link).Split('/'))
        {
            if (segment != "..") segments.Add(segment);
            else if (segments.Count == 0) return null;
            else segments.RemoveAt(segments.Count - 1);
        }

        return OutputPath.TryCreate(string.Join('/', segments), out var path) ? path : null;
    }

    private static bool HasScheme(string href)
    {
        var end = href.AsSpan().IndexOfAny(":/?#");
        return end >= 0 && (href[end] == ':' || href.StartsWith("//", StringComparison.Ordinal));
    }

    /// <summary>An address on the web in the letters that every reading system knows, with the host of an international name in its other form; null for what is none.</summary>
    private static string? AbsoluteAddress(string href)
    {
        if (!Uri.TryCreate(href, UriKind.Absolute, out var address)) return null;
        if (address.Scheme == Uri.UriSchemeMailto) return address.AbsoluteUri;
        return address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps ? new UriBuilder(address) { Host = address.IdnHost, Port = address.IsDefaultPort ? -1 : address.Port }.Uri.AbsoluteUri : null;
    }
}
