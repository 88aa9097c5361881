using System.Buffers;
using System.Collections.Immutable;
using Casebook.Content.Model;
using Markdig.Syntax;

namespace Casebook.Content.Syntax;

/// <summary>Cuts a narrative at its headings.</summary>
internal static class SectionReader
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? s_words;

    /// <summary>The words between the headings; cross-links have their titles by then.</summary>
    public static BodySections Read(MarkdownDocument document, ImmutableArray<BodyHeading> headings)
    {
        var (sections, bytes, words) = (ImmutableArray.CreateBuilder<(int, int)>(), s_words ??= new ArrayBufferWriter<byte>(), new PlainTextBuilder());
        bytes.ResetWrittenCount();
        var (current, next) = (-1, 0);
        foreach (var block in document)
        {
            if (block is not HeadingBlock)
            {
                words.Break();
                words.AddBlock(block);
                continue;
            }

            if (words.Length > 0) sections.Add((current, words.TakeInto(bytes)));
            while (next < headings.Length && headings[next].Span.Span.Start < block.Span.Start) next++;
            if (next < headings.Length) current = next;
        }

        if (words.Length > 0) sections.Add((current, words.TakeInto(bytes)));
        words.End();
        return new BodySections(bytes.WrittenSpan.ToArray(), sections.ToImmutable());
    }
}
