using Casebook.Cli.Commands;
using Casebook.Cli.Reporting;

namespace Casebook.Tests.Cli;

/// <summary>casebook export writes linked data of a site that is in order, and nothing of one that is not.</summary>
public sealed class ExportCommandTests
{
    [Fact]
    public void Claims_are_written_as_nanopublications()
    {
        using var folder = Site("agency");
        Run(folder).ShouldBe(ExitCode.Clean);
        folder.Read("out.trig").ShouldContain("<#lunar.signed> a np:Nanopublication");
        folder.Read("out.trig").ShouldContain("prov:wasDerivedFrom <../sources/agency.html>");
    }

    [Fact]
    public void After_an_error_nothing_is_written()
    {
        using var folder = Site("nobody");
        Run(folder).ShouldBe(ExitCode.ContentErrors);
        folder.Has("out.trig").ShouldBeFalse();
    }

    private static TemporaryFolder Site(string source)
    {
        var folder = new TemporaryFolder();
        folder.Write("site.config.yml", "site: {title: Test, language: en}\n");
        folder.Write("content/topics.yml", "space: {name: Space}\n");
        folder.Write("content/sources/agency.md", "---\ntype: webpage\ntitle: Agency\n---\n");
        folder.Write("content/dossiers/lunar.md", $"---\ntitle: Lunar\nsummary: A case.\nstatus: agreed\ntopics: [space]\nclaims:\n  - id: signed\n    statement: They signed.\n    evidence: [{{source: {source}}}]\n---\nText.\n");
        return folder;
    }

    private static int Run(TemporaryFolder folder) => CommandLine.Run(
        ["export", "--site", folder.Path, "--output", Path.Combine(folder.Path, "out.trig")], new Terminal(TextWriter.Null, TextWriter.Null, false, false));
}
