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
    private readonly Dictionary<string, string[]> _shards = new(StringComparer.Ordinal);
    private readonly string[] _bounds;
    private readonly List<int> _found = [];
    private readonly double[] _forms;
    private readonly double[] _others;
    private readonly double[] _scores;
    private readonly int[] _hits;

    /// <summary>Opens an index.</summary>
    public IndexReader(IEnumerable<OutputFile> files)
    {
        _files = files.ToDictionary(file => file.Path.Value, StringComparer.Ordinal);
        using var head = ValueOf(ScriptWriter.PathOf('h', 0));
        _bounds = head.RootElement.GetProperty("bounds").GetString()!.Split(' ');
        var documents = head.RootElement.GetProperty("counts").EnumerateArray().Sum(count => count.GetInt32());
        (_forms, _others, _scores, _hits) = (new double[documents], new double[documents], new double[documents], new int[documents]);
    }

    /// <summary>The numbers of the documents that have all words of a query, the best first.</summary>
    public IReadOnlyList<int> Find(string query, bool isTyping = false)
    {
        var words = QueryWords.Of(query);
        Array.Clear(_scores);
        Array.Clear(_hits);
        for (var i = 0; i < words.Count; i++) Score(words[i], isTyping && i == words.Count - 1, i);
        var found = new List<int>();
        for (var document = 0; document < _hits.Length; document++)
        {
            if (words.Count > 0 && _hits[document] == words.Count) found.Add(document);
        }

        return [.. found.OrderByDescending(document => _scores[document])];
    }

    private void Score(string word, bool isPrefix, int before)
    {
        if (!Add(new WordMatch(word, isPrefix, false))) Add(new WordMatch(word, true, true));
        var rarity = Math.Log(1 + ((_forms.Length - _found.Count + 0.5) / (_found.Count + 0.5)));
        foreach (var document in _found)
        {
            var weight = WeightOf(document);
            (_forms[document], _others[document]) = (0, 0);
            if (_hits[document] != before) continue;
            _scores[document] += rarity * weight / (weight + Saturation);
            _hits[document]++;
        }

        _found.Clear();
    }

    private double WeightOf(int document) => Math.Max(_forms[document], _others[document]);

    private bool Add(WordMatch match)
    {
        var seen = new HashSet<int>();
        var isFound = false;
        foreach (var beginning in match.Beginnings)
        {
            var (from, to) = Range(beginning, match.Key);
            for (var shard = from; shard <= to; shard++)
            {
                if (!seen.Add(shard)) continue;
                foreach (var entry in Entries('t', shard))
                {
                    var space = entry.IndexOf(' ', StringComparison.Ordinal);
                    if (match.Score(entry[..space]) is not (var score and > 0)) continue;
                    isFound = true;
                    AddPostings(entry, space + 1, score);
                }
            }
        }

        return isFound;
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

    private void AddPostings(string entry, int at, double score)
    {
        if (IndexNumbers.Read(entry, ref at) > PostingsWriter.HeadSize)
        {
            var file = IndexNumbers.Read(entry, ref at);
            AddTail(Entries('m', file)[IndexNumbers.Read(entry, ref at)], score);
        }

        while (at < entry.Length)
        {
            var level = IndexNumbers.Read(entry, ref at);
            AddDistances(entry, ref at, level, score, IndexNumbers.Read(entry, ref at));
        }
    }

    private void AddTail(string tail, double score)
    {
        var at = 0;
        var level = IndexNumbers.Read(tail, ref at);
        var count = IndexNumbers.Read(tail, ref at);
        if (count > 0) AddDistances(tail, ref at, level, score, count);
        for (var document = 0; at < tail.Length; document += PostingsWriter.BitsPerSign)
        {
            var digit = IndexNumbers.DigitOf(tail[at++]);
            for (var bit = 0; bit < PostingsWriter.BitsPerSign; bit++)
            {
                if ((digit >> bit & 1) > 0) Add(document + bit, level, score);
            }
        }
    }

    private void AddDistances(string text, ref int at, int level, double score, int count)
    {
        for (var document = -1; count > 0; count--) Add(document += IndexNumbers.Read(text, ref at) + 1, level, score);
    }

    /// <summary>The forms of a word add up; of words that only begin like it the weightiest counts.</summary>
    private void Add(int document, int level, double score)
    {
        var weight = ImpactLevels.WeightOf(level) * score;
        if (WeightOf(document) == 0) _found.Add(document);
        if (score >= WordMatch.Form) _forms[document] += weight;
        else _others[document] = Math.Max(weight, _others[document]);
    }

    private string[] Entries(char kind, int number)
    {
        var path = ScriptWriter.PathOf(kind, number);
        if (_shards.TryGetValue(path, out var entries)) return entries;
        if (!_files.ContainsKey(path)) return [];
        using var value = ValueOf(path);
        return _shards[path] = [.. value.RootElement.EnumerateArray().Select(entry => entry.GetString()!)];
    }

    private JsonDocument ValueOf(string path)
    {
        var bytes = _files[path].Bytes;
        var start = bytes.Span.IndexOf((byte)',') + 1;
        start += bytes.Span[start..].IndexOf((byte)',') + 1;
        return JsonDocument.Parse(bytes[start..^2]);
    }
}
