using System.Text;
using Casebook.Site.Search.Indexing;

namespace Casebook.Tests.Site.Search;

/// <summary>Texts in the files of the index stand as literals that end no script, whether they come in UTF-16 or in UTF-8.</summary>
public sealed class ScriptWriterTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("", "\"\"")]
    [InlineData("Луна — 月, é, 🌕", "\"Луна — 月, é, 🌕\"")]
    [InlineData("say \"no\" \\ yes", "\"say \\\"no\\\" \\\\ yes\"")]
    [InlineData("a</script>b", "\"a\\u003c/script>b\"")]
    [InlineData("one\ntwo\u2028three\u2029four", "\"one\\u000atwo\\u2028three\\u2029four\"")]
    [InlineData("\u2027\u202A", "\"\u2027\u202A\"")]
    public void A_text_is_written_as_a_literal(string text, string literal)
    {
        Written(file => file.AddLiteral(text)).ShouldBe(literal);
        Written(file => file.AddLiteral(Encoding.UTF8.GetBytes(text))).ShouldBe(literal);
    }

    private static string Written(Action<ScriptWriter> add)
    {
        var file = new ScriptWriter().Begin('d', 7);
        add(file);
        return Encoding.UTF8.GetString(file.End().Bytes.Span)["casebookSearch(\"d\",7,".Length..^")\n".Length];
    }
}
