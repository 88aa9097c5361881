using System.Text;

namespace Casebook.Citations.Output;

/// <summary>The marks that CSL has inside a text: <c>&lt;i&gt;</c>, <c>&lt;span class="nocase"&gt;</c> and the like.</summary>
public static class MicroHtml
{
    /// <summary>The words of a text without its marks, for places that show plain text; what does not pair is words, and so are quotes.</summary>
    public static string Words(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal)) return text;
        var words = new StringBuilder(text.Length);
        var position = 0;
        foreach (var tag in RichScanner.Scan(text).Where(token => token.Kind != RichTokenKind.Literal && text[token.Start] == '<'))
        {
            words.Append(text, position, tag.Start - position);
            position = tag.Start + tag.Length;
        }

        return words.Append(text, position, text.Length - position).ToString();
    }
}
