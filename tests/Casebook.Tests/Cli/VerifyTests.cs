using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Casebook.Cli.Commands;
using Casebook.Cli.Reporting;

namespace Casebook.Tests.Cli;

/// <summary>Copies that came through many hands: damaged, or made to mislead.</summary>
public sealed class VerifyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly StringWriter _out = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public void Linked_folders_are_named_and_not_entered()
    {
        Skip.If(OperatingSystem.IsWindows(), "links need rights there");
        _folder.Write("copy/index.html", "good");
        _folder.Write("copy/manifest-sha256.txt", Listed("index.html", "good"));
        Directory.CreateSymbolicLink(At("copy/loop"), At("copy"));
        Verify("copy").ShouldBe(0);
        Lines().ShouldBe(["extra    loop", "The copy is whole: 1 files as listed, and 1 that are not."]);
    }

    [Fact]
    public void A_path_that_a_zip_file_holds_twice_counts_as_changed_unless_both_are_as_listed()
    {
        Zip("copy.zip", ("s/index.html", "evil"), ("s/index.html", "good"), ("s/manifest-sha256.txt", Listed("index.html", "good")));
        Verify("copy.zip").ShouldBe(1);
        Lines()[0].ShouldBe("changed  index.html");
    }

    [Fact]
    public void Paths_steer_no_terminal_and_are_looked_for_nowhere_else()
    {
        Zip("copy.zip", ("s/a\u001b[31mb.txt", "x"), ("s/../../up.txt", "x"), ("s/manifest-sha256.txt", Listed("../../up.txt", "y")));
        Verify("copy.zip").ShouldBe(1);
        Lines().ShouldBe(["changed  ../../up.txt", "extra    a?[31mb.txt", "The copy is not whole: 0 missing, 1 changed, 1 extra of 1 files."]);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_changed()
    {
        Zip("copy.zip", ("index.html", new string('a', 5000)), ("manifest-sha256.txt", Listed("index.html", new string('a', 5000))));
        var bytes = File.ReadAllBytes(At("copy.zip"));
        bytes[45] ^= 0xFF;
        File.WriteAllBytes(At("copy.zip"), bytes);
        Verify("copy.zip").ShouldBe(1);
        Lines()[0].ShouldBe("changed  index.html");
    }

    private int Verify(string copy) => CommandLine.Run(["verify", At(copy)], new Terminal(_out, _out, HasColour: false, IsInteractive: false));

    private string[] Lines() => _out.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Listed(string path, string text) => $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}  {path}\n";

    private void Zip(string name, params (string Path, string Text)[] files)
    {
        using var archive = ZipFile.Open(At(name), ZipArchiveMode.Create);
        foreach (var (path, text) in files)
        {
            using var stream = archive.CreateEntry(path).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
    }

    private string At(string path) => Path.Combine(_folder.Path, path);
}
