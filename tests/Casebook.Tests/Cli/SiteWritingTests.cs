using System.Text;
using Casebook.Cli.Io;
using Casebook.Site.Output;

namespace Casebook.Tests.Cli;

/// <summary>A site is written whole or not at all, and nobody else's files are touched.</summary>
public sealed class SiteWritingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SiteFolder _site;

    public SiteWritingTests()
    {
        _folder.Write("site.config.yml", "site: {title: T, language: en}\n");
        _folder.Write("content/pages/index.md", "---\ntitle: T\n---\n");
        _site = SiteFolder.At(_folder.Path, out _)!;
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_folder_gets_all_files_and_nothing_else_is_left_beside_it()
    {
        var summary = Write(("index.html", "home"), ("a/b.html", "page"));

        summary.ShouldBe(new WriteSummary(3, 0, 0, 0));
        _folder.Read("output/a/b.html").ShouldBe("page");
        Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order().ShouldBe(["content", "output", "site.config.yml"]);
    }

    [Fact]
    public void Unchanged_files_keep_their_time_stamps_and_stale_files_and_folders_go()
    {
        Write(("index.html", "home"), ("a/old.html", "old"), ("b.html", "one"));
        var stamp = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        foreach (var name in (string[])["index.html", "b.html"]) File.SetLastWriteTimeUtc(Path.Combine(_folder.Path, "output", name), stamp);

        var summary = Write(("index.html", "home"), ("b.html", "two"));

        summary.ShouldBe(new WriteSummary(2, 1, 1, 0));
        File.GetLastWriteTimeUtc(Path.Combine(_folder.Path, "output/index.html")).ShouldBe(stamp);
        File.GetLastWriteTimeUtc(Path.Combine(_folder.Path, "output/b.html")).ShouldNotBe(stamp);
        _folder.Has("output/a").ShouldBeFalse();
    }

    [Fact]
    public void A_second_build_of_the_same_site_touches_nothing()
    {
        Write(("index.html", "home"));
        var before = Directory.GetLastWriteTimeUtc(Path.Combine(_folder.Path, "output"));

        Write(("index.html", "home")).ShouldBe(new WriteSummary(0, 2, 0, 0));
        Directory.GetLastWriteTimeUtc(Path.Combine(_folder.Path, "output")).ShouldBe(before);
    }

    [Fact]
    public void Files_of_someone_else_in_the_output_folder_stay()
    {
        Write(("index.html", "home"), ("old.html", "old"));
        _folder.Write("output/CNAME", "example.org");
        _folder.Write("output/.git/HEAD", "ref");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "output/loop"), Path.Combine(_folder.Path, "output"));

        Write(("index.html", "new")).ShouldBe(new WriteSummary(2, 0, 1, 3));

        _folder.Read("output/CNAME").ShouldBe("example.org");
        _folder.Read("output/.git/HEAD").ShouldBe("ref");
        _folder.Read("output/index.html").ShouldBe("new");
        _folder.Has("output/old.html").ShouldBeFalse();
        _folder.Has("output/loop").ShouldBeTrue();
        _folder.Has("output/.casebook-new").ShouldBeFalse();
    }

    [Fact]
    public void What_a_killed_build_left_is_cleared_and_the_former_site_still_stands()
    {
        Write(("index.html", "home"));
        _folder.Write(".output.casebook-new/half.html", "half");

        Write(("index.html", "home"), ("b.html", "b"));

        _folder.Has(".output.casebook-new").ShouldBeFalse();
        _folder.Has("output/half.html").ShouldBeFalse();
        _folder.Read("output/b.html").ShouldBe("b");
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_the_former_site_as_it_was()
    {
        Write(("index.html", "home"));

        Should.Throw<IOException>(() => Write(("index.html", "new"), ("a", "file"), ("a/b.html", "in a file")));

        _folder.Read("output/index.html").ShouldBe("home");
        _folder.Has(".output.casebook-new").ShouldBeFalse();
    }

    [Fact]
    public void A_build_that_does_not_finish_changes_nothing_and_leaves_nothing()
    {
        Write(("index.html", "home"));
        var folder = OutputFolder.At(Path.Combine(_folder.Path, "output"), _site, out _)!;
        using (var writer = new SiteWriter(folder)) writer.Put(OutputFile.OfText("index.html", "new"));

        _folder.Read("output/index.html").ShouldBe("home");
        Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order().ShouldBe(["content", "output", "site.config.yml"]);
    }

    [Fact]
    public void Two_builds_cannot_write_to_one_folder_at_a_time()
    {
        var folder = OutputFolder.At(Path.Combine(_folder.Path, "output"), _site, out _)!;
        using var first = new SiteWriter(folder);
        first.Put(OutputFile.OfText("index.html", "first"));

        Should.Throw<IOException>(() => Write(("index.html", "second"))).Message.ShouldContain("another build");
        first.Finish(jobs: 1);
        _folder.Read("output/index.html").ShouldBe("first");
    }

    [Fact]
    public void A_file_that_comes_in_pieces_is_compared_as_others_are()
    {
        var stamp = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        string[] first = [new string('a', 70_000), new string('b', 70_000)];
        WritePieces(("long.json", first), ("same.json", first), ("short.json", ["c"])).ShouldBe(new WriteSummary(4, 0, 0, 0));
        foreach (var name in (string[])["long.json", "same.json"]) File.SetLastWriteTimeUtc(Path.Combine(_folder.Path, "output", name), stamp);

        WritePieces(("long.json", [first[0], new string('c', 70_000)]), ("same.json", first), ("short.json", ["c", "d"])).ShouldBe(new WriteSummary(2, 2, 0, 0));

        _folder.Read("output/long.json").ShouldBe(first[0] + new string('c', 70_000));
        _folder.Read("output/short.json").ShouldBe("cd");
        File.GetLastWriteTimeUtc(Path.Combine(_folder.Path, "output/same.json")).ShouldBe(stamp);
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/pages")]
    [InlineData("themes")]
    [InlineData("themes/mine/out")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("notes")]
    [InlineData("site.config.yml")]
    public void A_folder_that_holds_or_lies_in_the_input_or_is_someone_else_s_is_refused(string output)
    {
        _folder.Write("notes/mine.txt", "mine");

        OutputFolder.At(Path.Combine(_folder.Path, output), _site, out var fault).ShouldBeNull();
        fault.ShouldNotBeNull();
    }

    [Fact]
    public void A_link_into_the_content_is_refused_as_the_content_is()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "innocent"), Path.Combine(_folder.Path, "content"));

        OutputFolder.At(Path.Combine(_folder.Path, "innocent"), _site, out _).ShouldBeNull();
    }

    [Fact]
    public void The_manifest_names_every_file_with_its_sum()
    {
        Write(("index.html", "home"), ("a/b.html", "page"));

        _folder.Read("output/manifest-sha256.txt").ShouldBe(
            "3660315a9af3df255d8f19ab077e4797822b41488a0e2a04bc6af71213c23274  a/b.html\n4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  index.html\n");
    }

    private WriteSummary WritePieces(params (string Path, string[] Pieces)[] files)
    {
        using var writer = new SiteWriter(OutputFolder.At(Path.Combine(_folder.Path, "output"), _site, out _)!);
        foreach (var (path, pieces) in files)
        {
            writer.Put(OutputPath.Of(path), stream =>
            {
                foreach (var piece in pieces) stream.Write(Encoding.UTF8.GetBytes(piece));
            });
        }

        writer.Put(new OutputManifest().ToFile());
        return writer.Finish(jobs: 2);
    }

    private WriteSummary Write(params (string Path, string Text)[] files)
    {
        var folder = OutputFolder.At(Path.Combine(_folder.Path, "output"), _site, out _)!;
        var manifest = new OutputManifest();
        using var writer = new SiteWriter(folder);
        foreach (var (path, text) in files)
        {
            var file = OutputFile.OfText(path, text);
            manifest.Add(file);
            writer.Put(file);
        }

        writer.Put(manifest.ToFile());
        return writer.Finish(jobs: 2);
    }
}
