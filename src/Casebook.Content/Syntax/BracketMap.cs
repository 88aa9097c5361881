using Markdig.Syntax;

namespace Casebook.Content.Syntax;

/// <summary>
/// Which bracket closes which in the text of one leaf block; code spans and escaped brackets are passed over. Made once per leaf in linear time, so that
/// looking ahead from every bracket stays cheap.
/// </summary>
internal sealed class BracketMap
{
    private readonly List<(int Open, int Close)> _pairs = [];
    private readonly Stack<int> _open = new();
    private readonly Dictionary<int, int> _lastRun = [];
    private LeafBlock? _leaf;
    private string _text = "";
    private int _end;

    /// <summary>The index of the bracket that closes the one at an index of the leaf's text; -1 when none does.</summary>
    public int CloseOf(LeafBlock? leaf, string text, int open, int end)
    {
        if (!ReferenceEquals(leaf, _leaf) || !ReferenceEquals(text, _text) || end != _end || (_pairs.Count > 0 && open < _pairs[0].Open)) Build(leaf, text, open, end);
        var (low, high) = (0, _pairs.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_pairs[middle].Open == open) return _pairs[middle].Close;
            if (_pairs[middle].Open < open) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    private void Build(LeafBlock? leaf, string text, int start, int end)
    {
        (_leaf, _text, _end) = (leaf, text, end);
        _pairs.Clear();
        _open.Clear();
        _lastRun.Clear();
        for (var i = start; i <= end; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '`':
                    i = AfterCode(text, i, end);
                    break;
                case '[':
                    _open.Push(_pairs.Count);
                    _pairs.Add((i, -1));
                    break;
                case ']' when _open.Count > 0:
                    var pair = _open.Pop();
                    _pairs[pair] = (_pairs[pair].Open, i);
                    break;
            }
        }
    }

    /// <summary>The last index of the code span that begins at a backtick, or of the run of backticks when none does.</summary>
    public int AfterCode(string text, int start, int end)
    {
        var run = RunAt(text, start, end);
        if (_lastRun.TryGetValue(run, out var none) && none <= start) return start + run - 1;
        for (var i = start + run; i <= end; i++)
        {
            if (text[i] != '`') continue;
            var other = RunAt(text, i, end);
            if (other == run) return i + run - 1;
            i += other - 1;
        }

        _lastRun[run] = start;
        return start + run - 1;
    }

    private static int RunAt(string text, int start, int end)
    {
        var i = start;
        while (i <= end && text[i] == '`') i++;
        return i - start;
    }
}
