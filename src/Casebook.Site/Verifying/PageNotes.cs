namespace Casebook.Site.Verifying;

/// <summary>What is noted while a page is scanned; used again for the next page.</summary>
internal sealed class PageNotes
{
    private readonly HashSet<int> _ids = [];
    private readonly List<int> _duplicateIds = [];
    private readonly HashSet<int> _links = [];
    private readonly List<int> _linkOrder = [];

    /// <summary>Addresses elsewhere from which something is loaded, with the element.</summary>
    public List<(string Address, string Element)> ExternalAssets { get; } = [];

    /// <summary>Script in attributes or in the text.</summary>
    public List<string> InlineScripts { get; } = [];

    /// <summary>Notes an id.</summary>
    public void AddId(int id)
    {
        if (!_ids.Add(id)) _duplicateIds.Add(id);
    }

    /// <summary>Notes an address inside the site.</summary>
    public void AddLink(int link)
    {
        if (_links.Add(link)) _linkOrder.Add(link);
    }

    /// <summary>The facts noted since the last call.</summary>
    public PageFacts Take()
    {
        int[] ids = [.. _ids];
        Array.Sort(ids);
        var facts = new PageFacts { Ids = ids, DuplicateIds = [.. _duplicateIds], Links = [.. _linkOrder], ExternalAssets = [.. ExternalAssets], InlineScripts = [.. InlineScripts] };
        _ids.Clear();
        _duplicateIds.Clear();
        _links.Clear();
        _linkOrder.Clear();
        ExternalAssets.Clear();
        InlineScripts.Clear();
        return facts;
    }
}
