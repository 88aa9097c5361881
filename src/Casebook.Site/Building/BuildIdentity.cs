using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Casebook.Content.Reading;
using Casebook.Diagnostics.Reading;

namespace Casebook.Site.Building;

/// <summary>
/// The name of a build: computed from everything that it starts from, before anything is made. So the same id means the same files, pages can show it, and a
/// commit that leaves the site's own files as they are leaves it as it is.
/// </summary>
internal static class BuildIdentity
{
    private const int Length = 12;

    /// <summary>Twelve hex digits.</summary>
    public static string Of(SiteInput input, int jobs)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var files in (IReadOnlyList<SourceFile>[])[input.Files, input.Theme, input.SystemStyles, input.SystemLocales]) Append(sum, files, jobs);
        Append(sum, input.ToolVersion);
        Append(sum, input.Commit ?? "");
        Append(sum, input.CommitDay?.ToString("O", CultureInfo.InvariantCulture) ?? "");
        Append(sum, input.HasLocalChanges ? "changed" : "");
        foreach (var revision in input.History) Append(sum, $"{revision.Commit} {revision.Path.Value}");
        return Convert.ToHexStringLower(sum.GetHashAndReset())[..Length];
    }

    private static void Append(IncrementalHash sum, IReadOnlyList<SourceFile> files, int jobs)
    {
        var sums = new byte[files.Count][];
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => sums[i] = SHA256.HashData(files[i].Bytes.Span));
        Append(sum, files.Count.ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < sums.Length; i++)
        {
            Append(sum, files[i].Path.Value);
            sum.AppendData(sums[i]);
        }
    }

    private static void Append(IncrementalHash sum, string text)
    {
        sum.AppendData(Encoding.UTF8.GetBytes(text));
        sum.AppendData([0]);
    }
}
