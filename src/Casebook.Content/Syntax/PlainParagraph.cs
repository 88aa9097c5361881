using System.Buffers;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Casebook.Content.Syntax;

/// <summary>Makes the tree of a field's text that has no marks, without a parser: most fields have none.</summary>
internal static class PlainParagraph
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(
        "\\*_`<&[@{\n\r\t\0\v\f\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    /// <summary>The tree that Markdig would make, its spans in the whole file; null when the text has or may have marks, or white space other than single spaces.</summary>
    public static MarkdownDocument? Of(string value, OffsetMap map)
    {
        if (value.Length == 0 || value[0] == ' ' || value[^1] == ' ' || value.AsSpan().ContainsAny(Marks) || value.Contains("  ", StringComparison.Ordinal)) return null;
        var span = new Markdig.Syntax.SourceSpan(map.ToFile(0), map.ToFile(value.Length - 1));
        var inlines = new ContainerInline { Span = span };
        inlines.AppendChild(new LiteralInline(new StringSlice(value, 0, value.Length - 1)) { Span = span });
        return new MarkdownDocument { new ParagraphBlock(null) { Inline = inlines, Span = span } };
    }
}
