using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Casebook.Site.Output;

/// <summary>
/// The list of all files of a built site with their SHA-256 sums, in the form that <c>sha256sum -c</c> reads. It makes a copy verifiable, and marks a
/// folder as a site that casebook made.
/// </summary>
public sealed class OutputManifest
{
    /// <summary>The name of the list at the root of the site.</summary>
    public const string FileName = "manifest-sha256.txt";

    private const int HashLength = 64;

    // One for each thread: making one takes longer than the sum of a small file.
    [ThreadStatic]
    private static IncrementalHash? s_hash;

    private readonly Lock _adding = new();
    private readonly List<string> _paths = [];
    private byte[] _sums = new byte[1024 * SHA256.HashSizeInBytes];

    /// <summary>The number of files added.</summary>
    public int Count => _paths.Count;

    /// <summary>Adds a file; from any thread.</summary>
    public void Add(OutputFile file)
    {
        Span<byte> sum = stackalloc byte[SHA256.HashSizeInBytes];
        var hash = s_hash ??= IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(file.Bytes.Span);
        hash.GetHashAndReset(sum);
        Add(file.Path, sum);
    }

    /// <summary>Adds a file of which the SHA-256 sum is known; from any thread.</summary>
    public void Add(OutputPath path, ReadOnlySpan<byte> sum)
    {
        lock (_adding)
        {
            var start = _paths.Count * SHA256.HashSizeInBytes;
            if (start == _sums.Length) Array.Resize(ref _sums, start * 2);
            sum.CopyTo(_sums.AsSpan(start));
            _paths.Add(path.Value);
        }
    }

    /// <summary>The list of the files added so far, in ordinal order of their paths.</summary>
    public OutputFile ToFile()
    {
        var files = new (string Path, int Place)[_paths.Count];
        for (var i = 0; i < files.Length; i++) files[i] = (_paths[i], i);
        Array.Sort(files, static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        var list = new ArrayBufferWriter<byte>(files.Sum(file => HashLength + file.Path.Length + 3) + 1);
        foreach (var (path, place) in files)
        {
            Convert.TryToHexStringLower(_sums.AsSpan(place * SHA256.HashSizeInBytes, SHA256.HashSizeInBytes), list.GetSpan(HashLength), out var length);
            list.Advance(length);
            list.Write("  "u8);
            Encoding.UTF8.GetBytes(path, list);
            list.Write("\n"u8);
        }

        return new OutputFile(OutputPath.Of(FileName), list.WrittenMemory);
    }

    /// <summary>The sums by path in a list; lines of another form are passed over.</summary>
    public static IReadOnlyDictionary<string, string> Read(ReadOnlySpan<byte> list)
    {
        var sums = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(list).Split('\n'))
        {
            if (line.Length > HashLength + 2 && line[HashLength] == ' ') sums[line[(HashLength + 2)..]] = line[..HashLength];
        }

        return sums;
    }
}
