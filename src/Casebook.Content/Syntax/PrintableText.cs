using System.Buffers;

namespace Casebook.Content.Syntax;

/// <summary>Tells texts that need no closer look.</summary>
internal static class PrintableText
{
    // A set, not a range: code that is compiled ahead boxes the ends of a range at each search.
    private static readonly SearchValues<char> Signs = SearchValues.Create(
        " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>True when all units are signs that ASCII prints, the space among them.</summary>
    public static bool Is(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Signs);
}
