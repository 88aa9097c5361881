using System.Net;
using System.Text;

namespace Casebook.Site.Verifying;

/// <summary>What is noted while a page is scanned; used again for the next page.</summary>
internal sealed class PageNotes(NameTable names)
{
    private readonly int _thisPage = names.NumberOf([]);
    private readonly RecentNames _names = new(names);
    private readonly HashSet<int> _ids = [];
    private readonly List<int> _duplicateIds = [];
    private readonly HashSet<PageLink> _links = [];
    private readonly List<PageLink> _linkOrder = [];

    /// <summary>Addresses elsewhere from which something is loaded, with the element.</summary>
    public List<(string Address, string Element)> ExternalAssets { get; } = [];

    /// <summary>Script in attributes or in the text.</summary>
    public List<string> InlineScripts { get; } = [];

    /// <summary>Notes an id that stands in HTML.</summary>
    public void AddId(ReadOnlySpan<byte> html)
    {
        var id = _names.NumberOf(Decoded(html));
        if (!_ids.Add(id)) _duplicateIds.Add(id);
    }

    /// <summary>Notes an address inside the site that stands in HTML.</summary>
    public void AddLink(ReadOnlySpan<byte> html)
    {
        var address = Decoded(html);
        var sign = address.IndexOf((byte)'#');
        var place = sign < 0 ? [] : address[(sign + 1)..];
        var link = place.IsEmpty || place.Contains((byte)'%')
            ? new PageLink(_names.NumberOf(address), PageLink.NoPlace)
            : new PageLink(_names.NumberOf(address[..sign]), _names.NumberOf(place));
        if (_links.Add(link)) _linkOrder.Add(link);
    }

    /// <summary>The facts noted since the last call.</summary>
    public PageFacts Take()
    {
        int[] ids = [.. _ids];
        Array.Sort(ids);
        PageLink[] links = [.. _linkOrder.Where(link => link.File != _thisPage || !_ids.Contains(link.Place))];
        var facts = new PageFacts { Ids = ids, DuplicateIds = [.. _duplicateIds], Links = links, ExternalAssets = [.. ExternalAssets], InlineScripts = [.. InlineScripts] };
        _ids.Clear();
        _duplicateIds.Clear();
        _links.Clear();
        _linkOrder.Clear();
        ExternalAssets.Clear();
        InlineScripts.Clear();
        return facts;
    }

    private static ReadOnlySpan<byte> Decoded(ReadOnlySpan<byte> html) =>
        html.Contains((byte)'&') ? Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(Encoding.UTF8.GetString(html))) : html;
}
