using System.Net;
using System.Text;

namespace Casebook.Site.Verifying;

/// <summary>What one thread notes while it scans a page; used again for its next page.</summary>
internal sealed class PageNotes
{
    // What a name can be on a page: bits below the number of the page on which it was met last.
    private const uint Id = 1;
    private const uint Place = 2;
    private const uint Address = 4;
    private const uint FirstPage = 8;

    private readonly NameTable _names = new();
    private readonly List<int> _ids = [];
    private readonly List<int> _duplicateIds = [];
    private readonly List<int> _links = [];
    private uint[] _met = [];
    private uint _page = FirstPage;

    /// <summary>Addresses elsewhere from which something is loaded, with the element.</summary>
    public List<(string Address, string Element)> ExternalAssets { get; } = [];

    /// <summary>Script in attributes or in the text.</summary>
    public List<string> InlineScripts { get; } = [];

    /// <summary>Notes an id that stands in HTML.</summary>
    public void AddId(ReadOnlySpan<byte> html)
    {
        var id = _names.NumberOf(Decoded(html));
        (Meets(id, Id) ? _duplicateIds : _ids).Add(id);
    }

    /// <summary>Notes an address inside the site that stands in HTML.</summary>
    public void AddLink(ReadOnlySpan<byte> html)
    {
        var address = Decoded(html);
        if (address.Length > 1 && address[0] == '#' && !address.Contains((byte)'%'))
        {
            var place = _names.NumberOf(address[1..]);
            if (!Meets(place, Place)) _links.Add(~place);
        }
        else
        {
            var link = _names.NumberOf(address);
            if (!Meets(link, Address)) _links.Add(link);
        }
    }

    /// <summary>The facts noted since the last call.</summary>
    public PageFacts Take()
    {
        _links.RemoveAll(link => link < 0 && (_met[~link] & Id) != 0);
        var facts = new PageFacts
        {
            Names = _names,
            Numbers = [.. _ids, .. _links],
            IdCount = _ids.Count,
            DuplicateIds = [.. _duplicateIds],
            ExternalAssets = [.. ExternalAssets],
            InlineScripts = [.. InlineScripts],
        };
        _page += FirstPage;
        _ids.Clear();
        _duplicateIds.Clear();
        _links.Clear();
        ExternalAssets.Clear();
        InlineScripts.Clear();
        return facts;
    }

    /// <summary>Notes what a name is on this page; true when it has been that before.</summary>
    private bool Meets(int name, uint kind)
    {
        if (name >= _met.Length) Array.Resize(ref _met, Math.Max(name + 1, _met.Length * 2));
        ref var met = ref _met[name];
        if (met < _page) met = _page;
        if ((met & kind) != 0) return true;
        met |= kind;
        return false;
    }

    private static ReadOnlySpan<byte> Decoded(ReadOnlySpan<byte> html) =>
        html.Contains((byte)'&') ? Encoding.UTF8.GetBytes(WebUtility.HtmlDecode(Encoding.UTF8.GetString(html))) : html;
}
