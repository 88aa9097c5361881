using System.Buffers;
using System.Collections.Concurrent;
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
    private readonly ConcurrentBag<(string Path, byte[] Sum)> _files = [];

    /// <summary>The number of files added.</summary>
    public int Count => _files.Count;

    /// <summary>Adds a file; from any thread.</summary>
    public void Add(OutputFile file) => Add(file.Path, SHA256.HashData(file.Bytes.Span));

    /// <summary>Adds a file of which the sum is known; from any thread.</summary>
    public void Add(OutputPath path, byte[] sum) => _files.Add((path.Value, sum));

    /// <summary>The list of the files added so far, in ordinal order of their paths.</summary>
    public OutputFile ToFile()
    {
        var files = _files.ToArray();
        Array.Sort(files, (left, right) => string.CompareOrdinal(left.Path, right.Path));
        var list = new ArrayBufferWriter<byte>(files.Sum(file => HashLength + file.Path.Length + 3) + 1);
        foreach (var (path, sum) in files)
        {
            Convert.TryToHexStringLower(sum, list.GetSpan(HashLength), out var length);
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
