using Casebook.Cli.Commands;
using Casebook.Cli.Io;
using Casebook.Cli.Reporting;
using Casebook.Tests.Site.Building;

namespace Casebook.Tests.Cli;

/// <summary>A folder for zimwriterfs and the script that calls it.</summary>
public sealed class ZimPackingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_folder_is_a_whole_site_and_the_script_stands_beside_it()
    {
        Write(new SiteSample());
        Pack().ShouldBe(0, _error.ToString());
        CommandLine.Run(["verify", At("out/my site")], Terminal()).ShouldBe(0);
        var script = _folder.Read("out/my site.sh");
        foreach (var option in (string[])["--welcome=index.html", "--illustration=assets/icon-48.png", "--language=eng,rus", "--title=A Briefing", "--description=The state of things.", "--creator=A Briefing", "--name=example-org-b_eng", "--source=https://example.org/b/"])
            script.ShouldContain($"\n  '{option}' \\\n");
        script.ShouldEndWith(" \\\n  './my site' './my site.zim'\n");
        _out.ToString().ShouldContain(script);
        _folder.Has("out/my site/assets/icon-48.png").ShouldBeTrue();
    }

    [Fact]
    public void Another_language_has_its_own_title_and_welcome_page()
    {
        Write(new SiteSample().Replace("site.config.yml", "url:", "short-title: {en: Short, ru: Кратко}, publisher: The Board, url:"));
        Pack("--language", "ru").ShouldBe(0, _error.ToString());
        var script = _folder.Read("out/my site.sh");
        foreach (var option in (string[])["--welcome=ru/index.html", "--language=rus,eng", "--title=Кратко", "--publisher=The Board", "--name=example-org-b_rus"]) script.ShouldContain($"'{option}'");
        Pack("--language", "de").ShouldBe(2);
    }

    [SkippableFact]
    public void A_file_made_by_the_script_passes_zimcheck_whatever_stands_in_the_settings()
    {
        Skip.IfNot(File.Exists("/usr/bin/zimwriterfs") && File.Exists("/usr/bin/zimcheck"), "needs zimwriterfs and zimcheck: install the Debian package zim-tools");
        Write(new SiteSample().Replace("site.config.yml", "{en: A Briefing,", "{en: \"It's $(touch gone) `touch gone`; \\\"touch gone\\\" \\\\\","));
        Pack().ShouldBe(0, _error.ToString());
        var (written, report) = OutsideTool.Run(At("out/my site.sh"));
        written.ShouldBe(0, report);
        Directory.EnumerateFileSystemEntries(_folder.Path, "gone", SearchOption.AllDirectories).ShouldBeEmpty();
        var (passed, checks) = OutsideTool.Run("/usr/bin/zimcheck", "-A", At("out/my site.zim"));
        checks.ShouldContain("Overall Test Status: Pass");
        passed.ShouldBe(0, checks);
    }

    [Theory]
    [InlineData("Short", 10, "Short")]
    [InlineData("one two three", 10, "one two…")]
    [InlineData("абвгдежзий", 5, "абвг…")]
    [InlineData("e\u0301e\u0301e\u0301", 3, "e\u0301e\u0301e\u0301")]
    [InlineData("a\u001b\nb", 9, "ab")]
    public void A_text_is_cut_to_what_libraries_allow(string text, int longest, string due) => ZimCommand.Shorten(text, longest).ShouldBe(due);

    [Theory]
    [InlineData("en", "eng")]
    [InlineData("zh-Hans", "zho")]
    [InlineData("fr-CA", "fra")]
    [InlineData("x-nothing", "und")]
    public void A_language_has_three_letters(string language, string code) => ZimCommand.CodeOf(language).ShouldBe(code);

    private int Pack(params string[] arguments) => CommandLine.Run(["pack", "--as", "zim", "--site", At("site"), "--output", At("out/my site"), .. arguments], Terminal());

    private void Write(SiteSample site)
    {
        foreach (var (path, text) in site.Files) _folder.Write("site/" + path, text);
    }

    private Terminal Terminal() => new(_out, _error, HasColour: false, IsInteractive: false);

    private string At(string path) => Path.Combine(_folder.Path, path);
}
