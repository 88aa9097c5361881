using System.Diagnostics;
using Casebook.Cli.Io;
using Casebook.Content.Reading;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Tests.Cli;

/// <summary>Reading a site takes what belongs to it and nothing from outside.</summary>
public sealed class SiteReadingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    public SiteReadingTests()
    {
        _folder.Write("site/site.config.yml", "site: {title: T, language: en}\n");
        _folder.Write("site/content/dossiers/a.md", "a");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_come_in_ordinal_order_with_forward_slashes_and_without_hidden_ones()
    {
        _folder.Write("site/content/.hidden/x.md", "x");
        _folder.Write("site/content/.DS_Store", "x");
        _folder.Write("site/content/pages/index.md", "x");
        _folder.Write("site/styles/mine.csl", "x");

        Read().Files.Select(file => file.Path.Value).ShouldBe(["content/dossiers/a.md", "content/pages/index.md", "site.config.yml", "styles/mine.csl"]);
        _diagnostics.Count.ShouldBe(0);
    }

    [Fact]
    public void A_link_to_a_file_of_the_site_is_followed_and_one_out_of_it_is_an_error()
    {
        _folder.Write("secret.txt", "secret");
        Link("site/content/dossiers/b.md", "a.md");
        Link("site/content/dossiers/out.md", "../../../secret.txt");
        Link("site/content/dossiers/nowhere.md", "nothing.md");
        Link("site/content/dossiers/round.md", "round.md");
        Directory.CreateSymbolicLink(At("site/content/up"), "..");

        Read().Files.Select(file => file.Path.Value).ShouldBe(["content/dossiers/a.md", "content/dossiers/b.md", "site.config.yml"]);
        _diagnostics.Items.Select(item => $"{item.Path} {item.Code}").Order(StringComparer.Ordinal).ShouldBe(
            ["content/dossiers/nowhere.md CB1031", "content/dossiers/out.md CB1031", "content/dossiers/round.md CB1031", "content/up CB1032"]);
    }

    [Fact]
    public void Settings_that_are_a_link_out_of_the_site_are_not_read()
    {
        _folder.Write("secret.txt", "secret");
        File.Delete(At("site/site.config.yml"));
        Link("site/site.config.yml", "../secret.txt");

        Read().Files.Select(file => file.Path.Value).ShouldBe(["content/dossiers/a.md"]);
        _diagnostics.Items.Select(item => $"{item.Path} {item.Code}").ShouldBe(["site.config.yml CB1031"]);
    }

    [Fact]
    public void A_pipe_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) return;
        using var made = Process.Start("mkfifo", [At("site/content/dossiers/pipe.md")]);
        made.WaitForExit();

        Read().Files.Single(file => file.Path.Value == "content/dossiers/pipe.md").Bytes.Length.ShouldBe(0);
    }

    [Theory]
    [InlineData("theme: mine", "mine")]
    [InlineData("theme: 'mine' # ours", "mine")]
    [InlineData("\"theme\": \"mine\"\r\nsite: x", "mine")]
    [InlineData("site: x", "briefing")]
    [InlineData("theme: ../secret", null)]
    [InlineData("theme: /etc", null)]
    public void The_theme_is_a_plain_name(string config, string? name) =>
        ThemeChoice.NameIn(new(new("site.config.yml"), System.Text.Encoding.UTF8.GetBytes(config))).ShouldBe(name);

    [Fact]
    public void A_theme_of_the_site_goes_before_one_that_ships_with_the_tool()
    {
        _folder.Write("site/themes/briefing/theme.yml", "mine");

        Read().Theme.Select(file => file.Path.Value).ShouldBe(["theme.yml"]);
    }

    [Theory]
    [InlineData("nothing", "no folder")]
    [InlineData("site/content", "site.config.yml")]
    public void A_folder_that_is_no_site_is_told_so(string path, string word)
    {
        SiteFolder.At(At(path), out var fault).ShouldBeNull();
        fault!.ShouldContain(word);
    }

    private SiteInput Read() => SiteReader.Read(SiteFolder.At(At("site"), out _)!, "0", jobs: 2, _diagnostics);

    private string At(string relative) => Path.Combine(_folder.Path, relative);

    private void Link(string relative, string target) => File.CreateSymbolicLink(At(relative), target);
}
