using System.Text;
using Casebook.Diagnostics.Text;

namespace Casebook.Tests.Content.Texts;

public sealed class Utf8WriterTests
{
    [Theory]
    [InlineData("a", "b")]
    [InlineData("Мир ", "世界")]
    [InlineData("\uD83D", "\uDE00 pair")]
    [InlineData("x\uD83D", "", "\uDE00")]
    [InlineData("\uD83D", "alone")]
    [InlineData("\uD83D", "\uD83D", "\uDE00")]
    [InlineData("\uDE00 alone", "\uD83D")]
    public void Texts_become_the_bytes_of_their_whole(params string[] texts)
    {
        using var writer = new Utf8Writer();
        var whole = Encoding.UTF8.GetBytes(string.Concat(texts));
        foreach (var text in texts) writer.Write(text);
        writer.Written.ToArray().ShouldBe(whole);

        writer.Clear();
        foreach (var unit in string.Concat(texts)) writer.Write(unit);
        writer.Written.ToArray().ShouldBe(whole);
    }

    [Fact]
    public void The_buffer_grows_and_is_used_again()
    {
        using var writer = new Utf8Writer();
        var text = new string('世', 50_000);
        writer.Write(text);
        writer.WriteUtf8("é"u8);
        writer.Length.ShouldBe(150_002);
        Encoding.UTF8.GetString(writer.Written.Span).ShouldBe(text + "é");
        writer.Clear();
        writer.Write('a');
        writer.Written.ToArray().ShouldBe("a"u8.ToArray());
    }
}
