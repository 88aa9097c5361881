using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Casebook.Site.Verifying;

/// <summary>Numbers for the ids and addresses of all pages: thousands of pages share them, so each is kept once.</summary>
internal sealed class NameTable
{
    private const int Expected = 1 << 16;
    private readonly ConcurrentDictionary<string, int> _numbers = new(Environment.ProcessorCount, Expected, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _names = new(Expected);
    private readonly Lock _gate = new();

    public NameTable() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a name that stands in HTML.</summary>
    public int NumberOf(ReadOnlySpan<byte> html)
    {
        if (html.Contains((byte)'&')) return NumberOf(WebUtility.HtmlDecode(Encoding.UTF8.GetString(html)));
        char[]? rented = null;
        var name = html.Length <= 256 ? stackalloc char[256] : rented = ArrayPool<char>.Shared.Rent(html.Length);
        var number = NumberOf(name[..Encoding.UTF8.GetChars(html, name)]);
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return number;
    }

    /// <summary>The number of a name.</summary>
    public int NumberOf(ReadOnlySpan<char> name) => _lookup.TryGetValue(name, out var number) ? number : NumberOf(name.ToString());

    /// <summary>The name of a number; to be asked when all names are in.</summary>
    public string this[int number] => _names[number];

    private int NumberOf(string name)
    {
        lock (_gate)
        {
            if (_numbers.TryGetValue(name, out var known)) return known;
            _names.Add(name);
            return _numbers[name] = _names.Count - 1;
        }
    }
}
