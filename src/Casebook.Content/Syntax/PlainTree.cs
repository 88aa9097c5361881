using Casebook.Diagnostics.Text;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Casebook.Content.Syntax;

/// <summary>The tree of a field's text that has no marks.</summary>
internal static class PlainTree
{
    /// <summary>The tree that Markdig would make, its spans in the whole file.</summary>
    public static MarkdownDocument Of(string text, TextSpan place)
    {
        var span = new Markdig.Syntax.SourceSpan(place.Start, place.End - 1);
        var inlines = new ContainerInline { Span = span };
        inlines.AppendChild(new LiteralInline(new StringSlice(text, 0, text.Length - 1)) { Span = span });
        return new MarkdownDocument { new ParagraphBlock(null) { Inline = inlines, Span = span } };
    }
}
