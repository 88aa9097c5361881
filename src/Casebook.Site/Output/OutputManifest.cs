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
    private readonly ConcurrentBag<string> _lines = [];

    /// <summary>The number of files added.</summary>
    public int Count => _lines.Count;

    /// <summary>Adds a file; from any thread.</summary>
    public void Add(OutputFile file) => Add(file.Path, SHA256.HashData(file.Bytes.Span));

    /// <summary>Adds a file of which the sum is known; from any thread.</summary>
    public void Add(OutputPath path, ReadOnlySpan<byte> sum) => _lines.Add($"{Convert.ToHexStringLower(sum)}  {path.Value}\n");

    /// <summary>The list of the files added so far, in ordinal order of their paths.</summary>
    public OutputFile ToFile()
    {
        var lines = _lines.ToArray();
        Array.Sort(lines, (left, right) => string.CompareOrdinal(left, HashLength, right, HashLength, int.MaxValue));
        return OutputFile.OfText(FileName, string.Concat(lines));
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
