using System.Collections.Immutable;
using Casebook.Site.Search.Documents;

namespace Casebook.Site.Search.Indexing;

/// <summary>Words and where they stand, found by their letters. The hash differs from run to run, so that no text can be written to make it slow.</summary>
internal sealed class TermTable
{
    private const int FirstSize = 4096;
    private readonly List<TermPostings> _terms = [];
    private Slot[] _slots = new Slot[FirstSize];

    /// <summary>The words without stop words.</summary>
    public IEnumerable<TermPostings> Terms => _terms.Where(static term => !term.IsIgnored);

    /// <summary>Reads all documents, in as many stretches as there are threads, and tells how many words each document has.</summary>
    public static TermTable Of(ImmutableArray<SearchDocument> documents, int jobs, out int[] lengths)
    {
        var counts = new int[documents.Length];
        var tables = new TermTable[Math.Max(1, jobs)];
        Parallel.For(0, tables.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs) }, i =>
        {
            var reader = new TermReader(counts);
            for (var number = FirstOf(i); number < FirstOf(i + 1); number++) reader.Read(number, documents[number]);
            tables[i] = reader.Table;
        });
        foreach (var later in tables.AsSpan(1)) tables[0].Append(later);
        lengths = counts;
        return tables[0];

        int FirstOf(int stretch) => (int)((long)documents.Length * stretch / tables.Length);
    }

    /// <summary>The entry of a folded word, made when it is new.</summary>
    public TermPostings Find(ReadOnlySpan<char> word) => Find(word, string.GetHashCode(word));

    private TermPostings Find(ReadOnlySpan<char> word, int hash)
    {
        var slots = _slots;
        for (var at = hash & (slots.Length - 1); ; at = (at + 1) & (slots.Length - 1))
        {
            ref var slot = ref slots[at];
            if (slot.Term is null) return Add(word.ToString(), hash, ref slot);
            if (slot.Hash == hash && word.SequenceEqual(slot.Term.Word)) return slot.Term;
        }
    }

    private TermPostings Add(string word, int hash, ref Slot slot)
    {
        var term = new TermPostings(word, hash);
        _terms.Add(term);
        slot = new Slot(hash, term);
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

    private void Append(TermTable later)
    {
        foreach (var term in later._terms) Find(term.Word, term.Hash).Add(term);
    }

    private readonly record struct Slot(int Hash, TermPostings? Term);
}
