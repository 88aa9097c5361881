using Casebook.Citations.Items;
using Casebook.Content.Model;

namespace Casebook.Site.Pages.Making;

/// <summary>Which sources share a publisher or an author.</summary>
internal sealed class SourceNeighbours
{
    // Of more than one source only: one by itself has no neighbours.
    private readonly Dictionary<string, List<string>> _publishers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _authors = new(StringComparer.Ordinal);

    public SourceNeighbours(EvidenceBase content)
    {
        var firstPublished = new Dictionary<string, string>(StringComparer.Ordinal);
        var firstWritten = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in content.Sources)
        {
            if (PublisherOf(source) is { } publisher) Add(_publishers, firstPublished, publisher, source.Id);
            foreach (var author in NamesOfAuthors(source)) Add(_authors, firstWritten, author, source.Id);
        }
    }

    /// <summary>The publication a source appeared in, else its publisher, else null.</summary>
    public static string? PublisherOf(Source source) => source.Words("container-title") ?? source.Words("publisher");

    /// <summary>The other sources of a publisher, in ordinal order.</summary>
    public IEnumerable<string> OfPublisher(string? publisher, string without) =>
        publisher is not null && _publishers.TryGetValue(publisher, out var list) ? list.Where(id => id != without) : [];

    /// <summary>The other sources of any author of a source, in ordinal order.</summary>
    public IEnumerable<string> OfAuthors(Source source)
    {
        var lists = new List<List<string>>();
        foreach (var author in NamesOfAuthors(source))
        {
            if (_authors.TryGetValue(author, out var list)) lists.Add(list);
        }

        return lists.Count == 0 ? [] : Merged(lists, source.Id);
    }

    /// <summary>The authors of a source as they stand in a catalogue.</summary>
    public static IEnumerable<string> AuthorsOf(Source source) =>
        source.Item.Names.TryGetValue("author", out var names) ? names.Select(Heads.NameOf).Where(name => name.Length > 0) : [];

    /// <summary>The same names, each once: two authors of one name are one heading.</summary>
    public static IReadOnlyList<string> NamesOfAuthors(Source source)
    {
        if (!source.Item.Names.TryGetValue("author", out var authors)) return [];
        var names = new List<string>(authors.Length);
        foreach (var author in authors)
        {
            if (Heads.NameOf(author) is { Length: > 0 } name && !names.Contains(name)) names.Add(name);
        }

        return names;
    }

    /// <summary>The ids of some lists in ordinal order, each once.</summary>
    private static IEnumerable<string> Merged(List<List<string>> lists, string without)
    {
        var next = new int[lists.Count];
        while (true)
        {
            string? least = null;
            for (var i = 0; i < next.Length; i++)
            {
                if (next[i] < lists[i].Count && (least is null || string.CompareOrdinal(lists[i][next[i]], least) < 0)) least = lists[i][next[i]];
            }

            if (least is null) yield break;
            for (var i = 0; i < next.Length; i++)
            {
                while (next[i] < lists[i].Count && lists[i][next[i]] == least) next[i]++;
            }

            if (least != without) yield return least;
        }
    }

    private static void Add(Dictionary<string, List<string>> lists, Dictionary<string, string> firsts, string key, string id)
    {
        if (firsts.TryAdd(key, id)) return;
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = [firsts[key]];
        list.Add(id);
    }
}
