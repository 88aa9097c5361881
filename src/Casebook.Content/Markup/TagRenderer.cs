using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Casebook.Content.Markup;

/// <summary>Writes raw HTML, which is refused before it gets here, as the text that it is.</summary>
internal sealed class TagRenderer : HtmlObjectRenderer<HtmlInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, HtmlInline obj) => renderer.WriteEscape(obj.Tag);
}
