using System.Globalization;

namespace Casebook.Cli.Io;

/// <summary>What git knows of a site: the last commit that changed the site's files, its day, and whether the site's files differ from it.</summary>
internal sealed record GitState(string? Commit, DateOnly? Day, bool HasLocalChanges)
{
    /// <summary>No git, or no repository.</summary>
    public static GitState None { get; } = new(null, null, false);

    /// <summary>The state of the repository that a folder lies in; <see cref="None"/> when there is none.</summary>
    public static GitState Of(SiteFolder site)
    {
        string[] files = [SiteFolder.ConfigName, SiteFolder.ContentName, SiteFolder.ThemesName, SiteFolder.StylesName];
        var head = Git.Run(site.Root, ["log", "-1", "--format=%H %cs", "--", .. files]);
        if (head?.Trim().Split(' ') is not [{ Length: 40 } commit, var day]) return None;
        var changes = Git.Run(site.Root, ["status", "--porcelain", "--", .. files]);
        return new GitState(commit, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), !string.IsNullOrWhiteSpace(changes));
    }
}
