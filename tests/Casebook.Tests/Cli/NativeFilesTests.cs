using Casebook.Cli.Io;

namespace Casebook.Tests.Cli;

/// <summary>Files made without the framework: new ones whole, and nothing that stands is written to.</summary>
public sealed class NativeFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    public void A_new_file_has_the_bytes(string text)
    {
        if (!OperatingSystem.IsLinux()) return;
        NativeFiles.TryWrite(At("ключ 文.html"), System.Text.Encoding.UTF8.GetBytes(text)).ShouldBeTrue();

        _folder.Read("ключ 文.html").ShouldBe(text);
        File.GetUnixFileMode(At("ключ 文.html")).HasFlag(UnixFileMode.UserExecute).ShouldBeFalse();
    }

    [Fact]
    public void A_file_that_stands_is_left_alone()
    {
        _folder.Write("a.html", "before");

        NativeFiles.TryWrite(At("a.html"), "after"u8).ShouldBeFalse();

        _folder.Read("a.html").ShouldBe("before");
    }

    [Fact]
    public void A_folder_that_is_missing_is_told_and_not_made()
    {
        NativeFiles.TryWrite(At("none/a.html"), "text"u8).ShouldBeFalse();

        Directory.Exists(At("none")).ShouldBeFalse();
    }

    private string At(string path) => Path.Combine(_folder.Path, path);
}
