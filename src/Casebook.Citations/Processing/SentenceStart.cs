using System.Globalization;
using Casebook.Citations.Items;
using Casebook.Citations.Output;

namespace Casebook.Citations.Processing;

/// <summary>A term such as ibid takes a capital where a cluster, or a sentence of a cite's prefix, begins with it.</summary>
internal static class SentenceStart
{
    /// <summary>True at the start of a cluster, and after a prefix of more than one word that ends a sentence.</summary>
    public static bool IsAt(Cite cite, int index)
    {
        var prefix = cite.Prefix?.TrimEnd(' ', '"', '”', '’', '\'') ?? "";
        if (prefix.Length == 0) return index == 0;
        return prefix[^1] is '.' or '!' or '?' && prefix.Contains(' ', StringComparison.Ordinal);
    }

    /// <summary>The tree with a capital at its start when it starts with a term.</summary>
    public static Fragment Apply(Fragment tree, CultureInfo culture)
    {
        var first = tree;
        while (first.Look.Prefix.Length == 0 && first.Tag != FragmentTag.Term && !first.IsLeaf) first = first.Children[0];
        if (first.Tag != FragmentTag.Term || first.Look.Prefix.Length > 0 || !first.IsLeaf || !char.IsLower(first.Text[0])) return tree;
        return tree.Replace(first, first.With(culture.TextInfo.ToUpper(first.Text[0]) + first.Text[1..])) ?? tree;
    }
}
