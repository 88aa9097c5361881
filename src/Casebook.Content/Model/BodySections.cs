using System.Collections.Immutable;
using System.Text;

namespace Casebook.Content.Model;

/// <summary>
/// The words of a narrative between its headings, as the search shows them. They are taken down when the narrative is bound and its tree is at hand, and held in UTF-8: to read
/// a narrative again for them costs many times what they take.
/// </summary>
/// <param name="words">The words of all sections, one after the other.</param>
/// <param name="sections">For each section the number of its heading, -1 before the first, and how many bytes its words take.</param>
public sealed class BodySections(byte[] words, ImmutableArray<(int Heading, int Length)> sections)
{
    /// <summary>No words at all.</summary>
    public static BodySections None { get; } = new([], []);

    /// <summary>The sections in reading order: the number of the heading, -1 before the first, and the words without marks and citations, in UTF-8.</summary>
    public IEnumerable<(int Heading, ReadOnlyMemory<byte> Words)> Read()
    {
        var at = 0;
        foreach (var (heading, length) in sections)
        {
            yield return (heading, words.AsMemory(at, length));
            at += length;
        }
    }

    /// <summary>True when the words may hold a word in ASCII, in capitals or not: they do, or where one section ends and the next begins they seem to.</summary>
    public bool MayHold(string word)
    {
        var (small, capital) = ((byte)char.ToLowerInvariant(word[0]), (byte)char.ToUpperInvariant(word[0]));
        var rest = words.AsSpan();
        while (rest.IndexOfAny(small, capital) is var at and >= 0 && rest.Length - at >= word.Length)
        {
            if (Ascii.EqualsIgnoreCase(rest.Slice(at, word.Length), word)) return true;
            rest = rest[(at + 1)..];
        }

        return false;
    }
}
