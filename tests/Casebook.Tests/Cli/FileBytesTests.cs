using System.Text;
using Casebook.Cli.Io;

namespace Casebook.Tests.Cli;

/// <summary>Many files are read as they are, however large, and whatever happened to them after they were found.</summary>
public sealed class FileBytesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_file_is_read_whole_and_one_that_has_changed_as_it_is_now()
    {
        var large = new string('x', 100_000);
        FileInfo[] files = [.. new[] { ("a", "first"), ("b", large), ("c", ""), ("d", "grows"), ("e", "shrinks"), ("f", "last") }.Select(file => new FileInfo(_folder.Write(file.Item1, file.Item2)))];
        var bytes = new FileBytes(files);
        _folder.Write("d", "has grown");
        _folder.Write("e", "short");

        Enumerable.Range(0, files.Length).Select(place => Encoding.UTF8.GetString(bytes.Read(place).Span)).ShouldBe(["first", large, "", "has grown", "short", "last"]);
    }

    [Fact]
    public void A_file_that_is_gone_is_an_error_when_it_is_read()
    {
        var bytes = new FileBytes([new FileInfo(_folder.Write("a", "a")), new FileInfo(Path.Combine(_folder.Path, "never-was"))]);
        File.Delete(Path.Combine(_folder.Path, "a"));

        Should.Throw<FileNotFoundException>(() => bytes.Read(0));
        Should.Throw<FileNotFoundException>(() => bytes.Read(1));
    }
}
