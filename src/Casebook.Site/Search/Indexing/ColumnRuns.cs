namespace Casebook.Site.Search.Indexing;

/// <summary>A column of the index, which gives each document the number of a set: as runs of documents with the same set.</summary>
internal sealed class ColumnRuns
{
    private readonly List<(int Set, int Length)> _runs = [];

    /// <summary>The runs so far.</summary>
    public IReadOnlyList<(int Set, int Length)> Runs => _runs;

    /// <summary>Gives the next document a set.</summary>
    public void Add(int set)
    {
        if (_runs.Count > 0 && _runs[^1].Set == set) Repeat();
        else _runs.Add((set, 1));
    }

    /// <summary>Gives the next document the set of the one before it.</summary>
    public void Repeat() => _runs[^1] = (_runs[^1].Set, _runs[^1].Length + 1);
}
