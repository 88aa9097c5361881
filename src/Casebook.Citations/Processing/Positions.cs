using Casebook.Citations.Items;

namespace Casebook.Citations.Processing;

/// <summary>Finds first, subsequent, ibid and near-note from the order of clusters and cites.</summary>
internal sealed class Positions(int nearNoteDistance)
{
    private readonly Dictionary<int, (int FirstNote, int LastNote)> _seen = [];
    private CiteState[] _previousInText = [];
    private CiteState[] _previousInNote = [];
    private int _previousNote;
    private int _clustersInNote;

    /// <summary>Sets the positions of the cites of the next cluster, in the order they are printed.</summary>
    public void Next(CiteState[] cites, int note)
    {
        for (var i = 0; i < cites.Length; i++)
        {
            var state = cites[i];
            if (_seen.TryGetValue(state.Item.Index, out var seen))
            {
                state.Position = Compare(state, Before(cites, i, note));
                state.NearNote = note > 0 && seen.LastNote > 0 ? note - seen.LastNote <= nearNoteDistance : note == 0 && seen.LastNote == 0;
                state.FirstNote = seen.FirstNote;
                _seen[state.Item.Index] = (seen.FirstNote, note);
            }
            else
            {
                state.Position = CitePosition.First;
                _seen[state.Item.Index] = (note, note);
            }

            Force(state);
        }

        if (cites.Length == 0) return;
        if (note == 0)
        {
            _previousInText = cites;
            return;
        }

        _clustersInNote = note == _previousNote ? _clustersInNote + 1 : 1;
        (_previousInNote, _previousNote) = (cites, note);
    }

    /// <summary>Applies what the cite itself demands.</summary>
    public static void Force(CiteState state)
    {
        state.Position = state.Cite.Position ?? state.Position;
        state.NearNote = state.Cite.NearNote ?? state.NearNote;
        state.FirstNote = state.Cite.FirstReferenceNoteNumber ?? state.FirstNote;
    }

    /// <summary>The cite just before: in the same cluster; or the only one of the cluster before in the text, or in the note before when that note holds nothing else.</summary>
    private CiteState? Before(CiteState[] cites, int index, int note)
    {
        if (index > 0) return cites[index - 1];
        var previous = note == 0 ? _previousInText : _previousInNote;
        if (previous.Length == 0) return null;
        if (note > 0 && note != _previousNote && (note - _previousNote > 1 || _clustersInNote > 1)) return null;
        foreach (var state in previous)
        {
            if (state.Item.Index != previous[0].Item.Index) return null;
        }

        return previous[^1];
    }

    private static CitePosition Compare(CiteState state, CiteState? before)
    {
        if (before is null || before.Item.Index != state.Item.Index) return CitePosition.Subsequent;
        var (now, then) = (state.Cite.Locator ?? "", before.Cite.Locator ?? "");
        var isSame = now == then && (now.Length == 0 || (state.Cite.Label ?? "page") == (before.Cite.Label ?? "page"));
        if (isSame) return CitePosition.Ibid;
        return now.Length == 0 ? CitePosition.Subsequent : CitePosition.IbidWithLocator;
    }
}
