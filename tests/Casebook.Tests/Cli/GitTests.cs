using System.Diagnostics;
using System.Text;
using Casebook.Cli.Commands;
using Casebook.Cli.Io;
using Casebook.Cli.Reporting;

namespace Casebook.Tests.Cli;

/// <summary>What git knows of a site: its commit, whether files differ from it, and former versions of dossiers.</summary>
public sealed class GitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public GitTests()
    {
        _folder.Write("site/site.config.yml", "site: {title: T, language: en}\n");
        _folder.Write("site/content/dossiers/a.md", "one");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Outside_a_repository_git_knows_nothing()
    {
        GitState.Of(Site()).ShouldBe(GitState.None);
        GitHistory.Of(Site()).ShouldBeEmpty();
    }

    [Fact]
    public void The_commit_its_day_and_changes_of_the_site_s_own_files_are_known()
    {
        Commit("first", "2024-05-06");
        var state = GitState.Of(Site());
        state.Commit!.Length.ShouldBe(40);
        state.Day.ShouldBe(new DateOnly(2024, 5, 6));
        state.HasLocalChanges.ShouldBeFalse();

        _folder.Write("other.txt", "not of the site");
        GitState.Of(Site()).HasLocalChanges.ShouldBeFalse();
        Commit("elsewhere", "2024-05-07");
        GitState.Of(Site()).ShouldBe(state);
        _folder.Write("site/content/dossiers/a.md", "changed");
        GitState.Of(Site()).ShouldBe(state with { HasLocalChanges = true });
    }

    [Fact]
    public void A_commit_to_other_files_changes_no_file_of_the_site()
    {
        File.Delete(Path.Combine(_folder.Path, "site/content/dossiers/a.md"));
        _folder.Write("site/content/pages/a.md", "---\ntitle: A\n---\nText.\n");
        Commit("first", "2024-05-06");
        Build().ShouldContain("Built ");
        _folder.Write("README.md", "not of the site");
        Commit("second", "2024-05-07");
        Build().ShouldContain("0 files written");
        _folder.Write("site/content/pages/a.md", "---\ntitle: B\n---\nText.\n");
        Commit("third", "2024-05-08");
        Build().ShouldNotContain("0 files written");
    }

    [Fact]
    public void Former_versions_come_oldest_first_with_paths_from_the_site()
    {
        Commit("first: add", "2024-05-06");
        _folder.Write("site/content/dossiers/a.md", "zwei\nмного 字\n");
        _folder.Write("site/content/dossiers/b.md", "");
        Commit("second", "2024-05-07");
        File.Delete(Path.Combine(_folder.Path, "site/content/dossiers/b.md"));
        Commit("third", "2024-05-08");

        GitHistory.Of(Site()).Select(revision => (revision.Path.Value, revision.Day.Day, revision.Subject, Text: revision.File is { } file ? Encoding.UTF8.GetString(file.Bytes.Span) : null)).ShouldBe(
        [
            ("content/dossiers/a.md", 6, "first: add", "one"),
            ("content/dossiers/a.md", 7, "second", "zwei\nмного 字\n"),
            ("content/dossiers/b.md", 7, "second", ""),
            ("content/dossiers/b.md", 8, "third", null),
        ]);
    }

    private string Build()
    {
        var report = new StringWriter();
        CommandLine.Run(["build", "--site", Site().Root, "--output", Path.Combine(_folder.Path, "output")], new Terminal(report, report, HasColour: false, IsInteractive: false)).ShouldBe(0, report.ToString());
        return report.ToString();
    }

    private SiteFolder Site() => SiteFolder.At(Path.Combine(_folder.Path, "site"), out _)!;

    private void Commit(string subject, string day)
    {
        if (!_folder.Has(".git")) Run("init", "-q");
        Run("add", "-A");
        Run("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", subject, "--date", $"{day}T12:00:00Z", day);
    }

    private void Run(params string[] arguments)
    {
        var isCommit = arguments.Contains("commit");
        var start = new ProcessStartInfo("git") { WorkingDirectory = _folder.Path };
        foreach (var argument in isCommit ? arguments[..^1] : arguments) start.ArgumentList.Add(argument);
        if (isCommit) start.Environment["GIT_COMMITTER_DATE"] = $"{arguments[^1]}T12:00:00Z";
        using var process = Process.Start(start)!;
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
    }
}
