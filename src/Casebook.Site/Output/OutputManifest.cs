using System.Security.Cryptography;
using System.Text;

namespace Casebook.Site.Output;

/// <summary>
/// The list of all files of a built site with their SHA-256 sums, in the form that <c>sha256sum -c</c> reads. It makes a copy verifiable, and marks a
/// folder as a site that casebook made.
/// </summary>
public static class OutputManifest
{
    /// <summary>The name of the list at the root of the site.</summary>
    public const string FileName = "manifest-sha256.txt";

    private const int HashLength = 64;

    /// <summary>The list for the files of a site, in ordinal order of their paths.</summary>
    public static OutputFile Of(IReadOnlyList<OutputFile> files, int jobs)
    {
        var lines = new string[files.Count];
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => lines[i] = LineOf(files[i]));
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

    private static string LineOf(OutputFile file) => $"{Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span))}  {file.Path.Value}\n";
}
