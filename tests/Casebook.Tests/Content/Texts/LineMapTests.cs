using Casebook.Diagnostics.Text;

namespace Casebook.Tests.Content.Texts;

/// <summary>Lines end at LF, CRLF or a lone CR.</summary>
public sealed class LineMapTests
{
    [Theory]
    [InlineData("", new[] { 0 })]
    [InlineData("a", new[] { 0 })]
    [InlineData("\n", new[] { 0, 1 })]
    [InlineData("\r", new[] { 0, 1 })]
    [InlineData("\r\n", new[] { 0, 2 })]
    [InlineData("a\nb\n\nc", new[] { 0, 2, 4, 5 })]
    [InlineData("a\r\nb\r\n\r\nc\r\n", new[] { 0, 3, 6, 8, 11 })]
    [InlineData("a\rb\r\r\nc\n\rd\r", new[] { 0, 2, 4, 6, 8, 9, 11 })]
    public void Lines_begin_after_each_end(string text, int[] starts)
    {
        var lines = LineMap.Of(text);
        Enumerable.Range(1, lines.Count).Select(lines.StartOf).ShouldBe(starts);
        lines.EndOf(lines.Count).ShouldBe(text.Length);
    }
}
