using System.Text;
using Casebook.Diagnostics.Text;

namespace Casebook.Tests.Content.Texts;

public sealed class SourceTextTests
{
    private const string Mixed = "a\u00e9\u0416\u4e2d\U0001f680z\r\n\u00dfend";

    [Theory]
    [InlineData("plain text only")]
    [InlineData(Mixed)]
    [InlineData("ascii first, then " + Mixed)]
    [InlineData("")]
    public void A_part_of_a_text_that_was_let_go_is_the_part_of_the_text(string text)
    {
        var source = LetGo(text);
        for (var start = 0; start <= text.Length; start++)
        {
            for (var length = 0; start + length <= text.Length; length++)
            {
                if (Splits(text, start) || Splits(text, start + length)) continue;
                source.Slice(new TextSpan(start, length)).ShouldBe(text.Substring(start, length), $"{start}, {length}");
            }
        }
    }

    [Fact]
    public void A_text_that_was_let_go_is_read_again() => LetGo(Mixed).Content.ShouldBe(Mixed);

    private static bool Splits(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]);

    /// <summary>A text whose string is gone.</summary>
    private static SourceText LetGo(string text)
    {
        var source = new SourceText(new SourcePath("content/text.md"), Encoding.UTF8.GetBytes(text).AsMemory());
        source.LetGo();
        GC.Collect();
        return source;
    }
}
