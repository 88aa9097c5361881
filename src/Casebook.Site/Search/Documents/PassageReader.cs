using Casebook.Content.Model;
using Casebook.Content.Syntax;
using Markdig.Syntax;

namespace Casebook.Site.Search.Documents;

/// <summary>Cuts a narrative at its headings.</summary>
internal static class PassageReader
{
    /// <summary>The sections in reading order: the heading's anchor and words, null and empty before the first one, and the plain text.</summary>
    /// <param name="body">The narrative.</param>
    /// <param name="text">Where texts are put together; empty before and after.</param>
    public static IEnumerable<(string? Anchor, string Heading, string Text)> Read(Body body, PlainTextBuilder text)
    {
        var headings = body.Headings;
        var next = 0;
        (string? Anchor, string Heading) current = (null, "");
        foreach (var block in body.Document)
        {
            if (block is HeadingBlock)
            {
                if (text.Length > 0) yield return (current.Anchor, current.Heading, text.Take());
                while (next < headings.Length && headings[next].Span.Span.Start < block.Span.Start) next++;
                if (next < headings.Length) current = (headings[next].Id, headings[next].Text);
                continue;
            }

            text.Break();
            text.AddBlock(block);
        }

        if (text.Length > 0) yield return (current.Anchor, current.Heading, text.Take());
    }
}
