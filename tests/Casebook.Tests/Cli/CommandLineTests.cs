using Casebook.Cli.Commands;
using Casebook.Cli.Reporting;

namespace Casebook.Tests.Cli;

/// <summary>Commands as their users call them: what they print, what they write, how they end.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();

    public CommandLineTests()
    {
        _folder.Write("site.config.yml", "site: {title: River dams, language: en}\n");
        _folder.Write("content/topics.yml", "water: {name: Water}\n");
        _folder.Write("content/pages/index.md", "---\ntitle: River dams\n---\n\nHello.\n");
        _folder.Write("content/sources/gauges.md", "---\ntype: report\ntitle: Gauge readings\npublisher: River Board\nissued: 2024-11\n---\n");
        _folder.Write("content/dossiers/upper-dam.md", "---\ntitle: The upper dam\nsummary: It holds back too much [@gauges].\nstatus: under-way\ntopics: [water]\n---\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Build_writes_a_site_and_says_so()
    {
        Run("build").ShouldBe(0);
        _out.ToString().ShouldContain("from 1 dossier, ");
        _folder.Read("output/index.html").ShouldContain("River dams");
    }

    [Fact]
    public void The_output_is_the_same_for_any_number_of_threads_and_any_second_time()
    {
        Run("build", "--jobs", "1", "--output", At("one"));
        Run("build", "--jobs", "8", "--output", At("eight"));
        _folder.Read("one/manifest-sha256.txt").ShouldBe(_folder.Read("eight/manifest-sha256.txt"));
        Run("build", "--output", At("one"));
        _out.ToString().ShouldContain("0 files written");
    }

    [Fact]
    public void An_error_stops_the_build_and_the_former_site_stands()
    {
        Run("build");
        var former = _folder.Read("output/manifest-sha256.txt");
        _folder.Write("content/dossiers/upper-dam.md", "---\ntitle: The upper dam\nsummary: New words.\nstatus: underway\ntopics: [water]\n---\n");

        Run("build").ShouldBe(1);
        _error.ToString().ShouldContain("content/dossiers/upper-dam.md(4,9): error CB2106");
        _error.ToString().ShouldContain("did you mean 'under-way'?");
        _folder.Read("output/manifest-sha256.txt").ShouldBe(former);
    }

    [Fact]
    public void Errors_are_printed_before_warnings_when_there_are_too_many_and_codes_are_counted()
    {
        for (var i = 0; i < 220; i++) _folder.Write($"content/dossiers/d{i:000}.md", $"---\ntitle: Dam {i}\nsummary: It stands [@gauges].\nstatus: under-way\ntopics: [water]\n---\n");
        _folder.Write("content/dossiers/z.md", "---\ntitle: The last dam\nsummary: None.\nstatus: underway\ntopics: [water]\n---\n");

        Run("check").ShouldBe(1);

        var lines = _error.ToString().Split('\n');
        lines.Count(line => line.Contains(": warning CB3111:", StringComparison.Ordinal)).ShouldBe(199);
        lines.Count(line => line.StartsWith("content/dossiers/z.md(4,9): error CB2106:", StringComparison.Ordinal)).ShouldBe(1);
        lines.ShouldContain(line => line.StartsWith("       1 times error CB2106, first: ", StringComparison.Ordinal));
        lines.ShouldContain(line => line.EndsWith("times warning CB3111, first: the dossier 'd000' comes to no judgement", StringComparison.Ordinal));
    }

    [Fact]
    public void Strict_lets_a_warning_stop_the_build()
    {
        Run("build", "--strict").ShouldBe(1);
        _folder.Has("output").ShouldBeFalse();
        Run("check").ShouldBe(0);
        Run("check", "--strict").ShouldBe(1);
    }

    [Theory]
    [InlineData("bild")]
    [InlineData("build", "--jobs", "0")]
    [InlineData("build", "--format", "xml")]
    [InlineData("cite", "nothing")]
    [InlineData("cite", "gauges", "--style", "nothing")]
    [InlineData("new", "dossier", "Not An Id")]
    [InlineData("new", "source", "gauges")]
    [InlineData("schema", "dosier")]
    [InlineData("verify", "nothing.zip")]
    [InlineData("build", "--output", "content/x")]
    public void Wrong_usage_ends_with_2_and_a_line_on_standard_error(params string[] arguments)
    {
        Run([.. arguments.Select(argument => argument == "content/x" ? At(argument) : argument)]).ShouldBe(2);
        _error.ToString().ShouldStartWith("casebook: ");
    }

    [Fact]
    public void Json_is_one_object_on_standard_output_and_nothing_else()
    {
        Run("check", "--format", "json");
        using var json = System.Text.Json.JsonDocument.Parse(_out.ToString());
        json.RootElement.GetProperty("ok").GetBoolean().ShouldBeTrue();
        json.RootElement.GetProperty("warnings").GetInt32().ShouldBe(json.RootElement.GetProperty("diagnostics").GetArrayLength());
        _error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public void A_packed_site_has_the_same_bytes_each_time_and_a_change_in_it_is_found()
    {
        Run("pack", "--output", At("a.zip")).ShouldBe(0);
        Run("pack", "--output", At("b.zip"));
        Run("verify", At("a.zip")).ShouldBe(0);
        _out.ToString().ShouldContain("Build:            ");
        _out.ToString().ShouldContain("SHA-256 " + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(At("a.zip")))));

        System.IO.Compression.ZipFile.ExtractToDirectory(At("a.zip"), At("copy"));
        System.IO.Compression.ZipFile.ExtractToDirectory(At("b.zip"), At("copy-b"));
        _folder.Read("copy/a/manifest-sha256.txt").ShouldBe(_folder.Read("copy-b/b/manifest-sha256.txt"));
        _folder.Write("copy/a/index.html", "changed");
        File.Delete(At("copy/a/404.html"));
        Run("verify", At("copy/a")).ShouldBe(1);
        _out.ToString().ShouldContain("changed  index.html");
        _out.ToString().ShouldContain("missing  404.html");
    }

    [Fact]
    public void Cite_prints_citation_and_entry_in_a_style()
    {
        Run("cite", "gauges", "--style", "author-date", "--locale", "en-GB").ShouldBe(0);
        _out.ToString().ShouldBe($"(River Board 2024){Environment.NewLine}{Environment.NewLine}River Board (November 2024). Gauge readings.{Environment.NewLine}");
    }

    [Fact]
    public void A_new_file_names_its_fields_and_needs_only_words()
    {
        Run("new", "dossier", "lower-dam", "--title", "The lower dam: a \"case\"").ShouldBe(0);
        _folder.Read("content/dossiers/lower-dam.md").ShouldContain("title: \"The lower dam: a \\\"case\\\"\"");
        Run("schema", "dossier").ShouldBe(0);
        _out.ToString().ShouldContain("https://json-schema.org/draft/2020-12/schema");
    }

    private int Run(params string[] arguments)
    {
        var takesSite = arguments[0] is "build" or "check" or "pack" or "cite" or "new";
        return CommandLine.Run(takesSite ? [.. arguments, "--site", _folder.Path] : arguments, new Terminal(_out, _error, HasColour: false, IsInteractive: false));
    }

    private string At(string relative) => Path.Combine(_folder.Path, relative);
}
