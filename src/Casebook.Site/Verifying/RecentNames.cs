namespace Casebook.Site.Verifying;

/// <summary>The names that one thread met last, so that most questions need not go to the table of all threads.</summary>
internal sealed class RecentNames(NameTable names)
{
    private const int Size = 1 << 12;
    private readonly (byte[]? Name, int Number)[] _names = new (byte[]?, int)[Size];

    /// <summary>The number that the table has for a name.</summary>
    public int NumberOf(ReadOnlySpan<byte> name)
    {
        ref var recent = ref _names[ByteTextComparer.HashOf(name) & (Size - 1)];
        if (recent.Name is null || !name.SequenceEqual(recent.Name)) recent = names.Find(name);
        return recent.Number;
    }
}
