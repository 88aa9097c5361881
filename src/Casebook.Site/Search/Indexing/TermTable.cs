namespace Casebook.Site.Search.Indexing;

/// <summary>Words and where they stand, found by their letters. The hash differs from run to run, so that no text can be written to make it slow.</summary>
internal sealed class TermTable
{
    private const int FirstSize = 4096;
    private readonly List<TermPostings> _terms = [];
    private Slot[] _slots = new Slot[FirstSize];

    /// <summary>The words without stop words.</summary>
    public IEnumerable<TermPostings> Terms => _terms.Where(static term => !term.IsIgnored);

    /// <summary>The entry of a folded word, made when it is new.</summary>
    public TermPostings Find(ReadOnlySpan<char> word)
    {
        var hash = string.GetHashCode(word);
        ref var slot = ref SlotOf(word, hash);
        return slot.Term ?? Add(new TermPostings(word.ToString(), hash), ref slot);
    }

    /// <summary>Takes in the words of a table whose documents are later, which is used no more.</summary>
    public void Append(TermTable later)
    {
        foreach (var term in later._terms)
        {
            ref var slot = ref SlotOf(term.Word, term.Hash);
            if (slot.Term is { } known) known.Add(term);
            else Add(term, ref slot);
        }
    }

    private ref Slot SlotOf(ReadOnlySpan<char> word, int hash)
    {
        var slots = _slots;
        for (var at = hash & (slots.Length - 1); ; at = (at + 1) & (slots.Length - 1))
        {
            ref var slot = ref slots[at];
            if (slot.Term is null || (slot.Hash == hash && word.SequenceEqual(slot.Term.Word))) return ref slot;
        }
    }

    private TermPostings Add(TermPostings term, ref Slot slot)
    {
        _terms.Add(term);
        slot = new Slot(term.Hash, term);
        if (_terms.Count * 2 > _slots.Length) Grow();
        return term;
    }

    private void Grow()
    {
        _slots = new Slot[_slots.Length * 4];
        foreach (var term in _terms)
        {
            var at = term.Hash & (_slots.Length - 1);
            while (_slots[at].Term is not null) at = (at + 1) & (_slots.Length - 1);
            _slots[at] = new Slot(term.Hash, term);
        }
    }

    private readonly record struct Slot(int Hash, TermPostings? Term);
}
