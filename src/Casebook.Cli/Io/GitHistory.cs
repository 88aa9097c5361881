using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Content.Reading;
using Casebook.Diagnostics.Reading;
using Casebook.Diagnostics.Text;

namespace Casebook.Cli.Io;

/// <summary>The former versions of dossiers in the repository's history, for telling readers what changed.</summary>
internal static class GitHistory
{
    private const string Dossiers = "content/dossiers";
    private const int MostCommits = 2000;

    /// <summary>The versions of all dossiers that the last 2,000 commits left, oldest first; empty without a repository.</summary>
    public static ImmutableArray<FileRevision> Of(SiteFolder site)
    {
        var log = Git.Run(site.Root, "log", "--reverse", "--no-merges", "--no-renames", "--relative", "--raw", "--no-abbrev", $"--max-count={MostCommits}", "--format=commit %H %cs %s", "--", Dossiers);
        if (log is null) return [];
        var changes = Changes(log).ToList();
        var texts = Git.Blobs(site.Root, [.. changes.Select(change => change.Blob).OfType<string>().Distinct(StringComparer.Ordinal)]);
        return [.. changes.Select(change => change.Revision with { File = Text(change.Revision.Path, change.Blob, texts) })];
    }

    private static SourceFile? Text(SourcePath path, string? blob, IReadOnlyDictionary<string, byte[]> texts) =>
        blob is not null && texts.TryGetValue(blob, out var bytes) ? new SourceFile(path, bytes) : null;

    /// <summary>Each changed file of each commit, with the name of its new content; without one where the commit removed it.</summary>
    private static IEnumerable<(FileRevision Revision, string? Blob)> Changes(string log)
    {
        var (commit, day, subject) = ("", default(DateOnly), "");
        foreach (var line in log.Split('\n'))
        {
            if (line.StartsWith("commit ", StringComparison.Ordinal) && line.Split(' ', 4) is [_, var hash, var date, .. var rest])
            {
                (commit, day, subject) = (hash, DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture), rest.Length > 0 ? rest[0] : "");
            }
            else if (line.StartsWith(':') && line.Split('\t') is [var fields, var path] && fields.Split(' ') is [_, _, _, var blob, var status])
            {
                if (path.EndsWith(".md", StringComparison.Ordinal)) yield return (new FileRevision(commit, day, subject, new SourcePath(path), null), status == "D" ? null : blob);
            }
        }
    }
}
