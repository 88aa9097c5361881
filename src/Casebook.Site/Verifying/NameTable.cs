using System.Collections.Concurrent;
using System.Text;

namespace Casebook.Site.Verifying;

/// <summary>Numbers for the ids and addresses of all pages: thousands of pages share them, so each is kept once, in UTF-8 as it stands there.</summary>
internal sealed class NameTable
{
    private const int Expected = 1 << 16;
    private readonly ConcurrentDictionary<byte[], int> _numbers = new(Environment.ProcessorCount, Expected, new ByteTextComparer());
    private readonly ConcurrentDictionary<byte[], int>.AlternateLookup<ReadOnlySpan<byte>> _lookup;
    private readonly List<byte[]> _names = new(Expected);
    private readonly Lock _gate = new();

    public NameTable() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>The number of a name.</summary>
    public int NumberOf(ReadOnlySpan<byte> name) => Find(name).Number;

    /// <summary>The name with its number, in bytes that can be kept.</summary>
    public (byte[] Name, int Number) Find(ReadOnlySpan<byte> name)
    {
        if (_lookup.TryGetValue(name, out var kept, out var number)) return (kept, number);
        kept = name.ToArray();
        return (kept, Add(kept));
    }

    /// <summary>The number of a name.</summary>
    public int NumberOf(string name) => NumberOf(Encoding.UTF8.GetBytes(name));

    /// <summary>The name of a number.</summary>
    public string this[int number]
    {
        get
        {
            lock (_gate) return Encoding.UTF8.GetString(_names[number]);
        }
    }

    private int Add(byte[] name)
    {
        lock (_gate)
        {
            if (_numbers.TryGetValue(name, out var known)) return known;
            _names.Add(name);
            return _numbers[name] = _names.Count - 1;
        }
    }
}
