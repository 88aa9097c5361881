using System.Text.Json;
using Casebook.Site.Output;
using Casebook.Site.Search.Indexing;
using Casebook.Site.Search.Words;

namespace Casebook.Site.Search.Proving;

/// <summary>Answers queries from the finished files of an index, as the reader's script does: all words must be there, the best documents come first.</summary>
internal sealed class IndexReader
{
    private const int MostFiles = 3;
    private const double Saturation = 1.5;
    private readonly Dictionary<string, OutputFile> _files;
    private readonly Dictionary<int, string[]> _shards = [];
    private readonly string[] _bounds;
    private readonly int _documents;

    /// <summary>Opens an index.</summary>
    public IndexReader(IEnumerable<OutputFile> files)
    {
        _files = files.ToDictionary(file => file.Path.Value, StringComparer.Ordinal);
        using var head = ValueOf('h', 0);
        _bounds = head.RootElement.GetProperty("bounds").GetString()!.Split(' ');
        foreach (var count in head.RootElement.GetProperty("counts").EnumerateArray()) _documents += count.GetInt32();
    }

    /// <summary>The numbers of the documents that have all words of a query, the best first.</summary>
    public IReadOnlyList<int> Find(string query, bool isTyping = false)
    {
        var words = QueryWords.Of(query);
        Dictionary<int, double>? scores = null;
        for (var i = 0; i < words.Count; i++)
        {
            var found = ScoresOf(words[i], isTyping && i == words.Count - 1);
            scores = scores is null ? found : scores.Where(pair => found.ContainsKey(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value + found[pair.Key]);
        }

        return scores is null ? [] : [.. scores.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key)];
    }

    private Dictionary<int, double> ScoresOf(string word, bool isPrefix)
    {
        var weights = WeightsOf(new WordMatch(word, isPrefix, false));
        if (weights.Count == 0) weights = WeightsOf(new WordMatch(word, isPrefix, true));
        var rarity = Math.Log(1 + ((_documents - weights.Count + 0.5) / (weights.Count + 0.5)));
        return weights.ToDictionary(pair => pair.Key, pair => rarity * pair.Value / (pair.Value + Saturation));
    }

    private Dictionary<int, double> WeightsOf(WordMatch match)
    {
        var weights = new Dictionary<int, double>();
        var seen = new HashSet<int>();
        foreach (var beginning in match.Beginnings)
        {
            var (from, to) = Range(beginning, match.Key);
            for (var shard = from; shard <= to; shard++)
            {
                if (seen.Add(shard)) AddShard(shard, match, weights);
            }
        }

        return weights;
    }

    private (int From, int To) Range(string beginning, string key)
    {
        var from = ShardOf(beginning);
        var to = ShardOf(beginning + '\uFFFF');
        if (key.StartsWith(beginning, StringComparison.Ordinal)) from = Math.Max(from, ShardOf(key) - 1);
        return (from, Math.Min(to, from + MostFiles - 1));
    }

    private int ShardOf(string key)
    {
        var (low, high) = (0, _bounds.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (string.CompareOrdinal(_bounds[middle], key) <= 0) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private void AddShard(int shard, WordMatch match, Dictionary<int, double> weights)
    {
        if (!_files.ContainsKey(ScriptText.PathOf('t', shard))) return;
        if (!_shards.TryGetValue(shard, out var entries))
        {
            using var value = ValueOf('t', shard);
            _shards.Add(shard, entries = [.. value.RootElement.EnumerateArray().Select(entry => entry.GetString()!)]);
        }

        foreach (var entry in entries)
        {
            var space = entry.IndexOf(' ', StringComparison.Ordinal);
            if (match.Score(entry[..space]) is var score and > 0) AddPostings(entry, space + 1, score, weights);
        }
    }

    private void AddPostings(string entry, int at, double score, Dictionary<int, double> weights)
    {
        if (IndexNumbers.Read(entry, ref at) > PostingsWriter.HeadSize)
        {
            using var value = ValueOf('m', IndexNumbers.Read(entry, ref at));
            AddGroups(value.RootElement.GetString()!, 0, score, weights);
        }

        AddGroups(entry, at, score, weights);
    }

    private static void AddGroups(string text, int at, double score, Dictionary<int, double> weights)
    {
        while (at < text.Length)
        {
            var weight = ImpactLevels.WeightOf(IndexNumbers.Read(text, ref at)) * score;
            var document = -1;
            for (var left = IndexNumbers.Read(text, ref at); left > 0; left--)
            {
                document += IndexNumbers.Read(text, ref at) + 1;
                weights[document] = weights.GetValueOrDefault(document) + weight;
            }
        }
    }

    private JsonDocument ValueOf(char kind, int number)
    {
        var bytes = _files[ScriptText.PathOf(kind, number)].Bytes;
        var start = bytes.Span.IndexOf((byte)',') + 1;
        start += bytes.Span[start..].IndexOf((byte)',') + 1;
        return JsonDocument.Parse(bytes[start..^2]);
    }
}
