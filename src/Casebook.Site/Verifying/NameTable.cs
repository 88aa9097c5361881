namespace Casebook.Site.Verifying;

/// <summary>
/// Numbers for names in UTF-8, in the order of their coming. A site has a hundred thousand ids and addresses, so the names lie side by side in large pieces and are no
/// object each. Names are added by one thread at a time; when no more come, any thread may ask.
/// </summary>
internal sealed class NameTable
{
    private const int PieceSize = 1 << 16;
    private const int FirstSize = 1 << 12;
    private readonly List<byte[]> _pieces = [new byte[PieceSize]];
    private Place[] _places = new Place[FirstSize];
    private Slot[] _slots = new Slot[FirstSize * 2];
    private int _used;

    /// <summary>How many names there are.</summary>
    public int Count { get; private set; }

    /// <summary>The name of a number.</summary>
    public ReadOnlySpan<byte> this[int number]
    {
        get
        {
            var (start, length) = _places[number];
            return _pieces[(int)(start / PieceSize)].AsSpan((int)(start % PieceSize), length);
        }
    }

    /// <summary>The number of a name, which is added when it is new.</summary>
    public int NumberOf(ReadOnlySpan<byte> name)
    {
        var hash = NameHash.Of(name);
        ref var slot = ref SlotOf(name, hash);
        return slot.IsEmpty ? Add(name, hash, ref slot) : slot.Number;
    }

    /// <summary>The number of a name, or -1 when it is not there.</summary>
    public int Find(ReadOnlySpan<byte> name) => SlotOf(name, NameHash.Of(name)).Number;

    private ref Slot SlotOf(ReadOnlySpan<byte> name, int hash)
    {
        var slots = _slots;
        for (var at = hash & (slots.Length - 1); ; at = (at + 1) & (slots.Length - 1))
        {
            ref var slot = ref slots[at];
            if (slot.IsEmpty || (slot.Hash == hash && name.SequenceEqual(this[slot.Number]))) return ref slot;
        }
    }

    private int Add(ReadOnlySpan<byte> name, int hash, ref Slot slot)
    {
        if (_used + name.Length >= _pieces[^1].Length)
        {
            _pieces.Add(new byte[Math.Max(PieceSize, name.Length)]);
            _used = 0;
        }

        name.CopyTo(_pieces[^1].AsSpan(_used));
        if (Count == _places.Length) Array.Resize(ref _places, Count * 2);
        _places[Count] = new Place((uint)((_pieces.Count - 1) * PieceSize) + (uint)_used, name.Length);
        _used += name.Length;
        slot = new Slot(hash, ++Count);
        if (Count * 2 > _slots.Length) Grow();
        return Count - 1;
    }

    private void Grow()
    {
        var former = _slots;
        _slots = new Slot[former.Length * 2];
        foreach (var slot in former)
        {
            if (slot.IsEmpty) continue;
            var at = slot.Hash & (_slots.Length - 1);
            while (!_slots[at].IsEmpty) at = (at + 1) & (_slots.Length - 1);
            _slots[at] = slot;
        }
    }

    /// <summary>Where a name lies. A piece holds one name, or is of the usual size.</summary>
    private readonly record struct Place(uint Start, int Length);

    /// <summary>A name by its hash and the number of names up to it, so that an empty slot is all zeros.</summary>
    private readonly record struct Slot(int Hash, int Names)
    {
        public bool IsEmpty => Names == 0;

        public int Number => Names - 1;
    }
}
