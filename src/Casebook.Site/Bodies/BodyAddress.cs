using Casebook.Content.Model;
using Markdig.Renderers;

namespace Casebook.Site.Bodies;

/// <summary>Writes the attributes of links.</summary>
internal static class BodyAddress
{
    /// <summary>Writes href, and for an outside address rel.</summary>
    public static void WriteHref(BodyHtmlRenderer renderer, LinkTarget target)
    {
        renderer.Write(" href=\"");
        if (target.Kind == LinkTargetKind.External) renderer.WriteEscapeUrl(target.Address);
        else renderer.WriteEscape(renderer.Frame!.Page.Href(target));
        renderer.Write('"');
        if (target.Kind == LinkTargetKind.External && !target.Address!.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) renderer.Write(" rel=\"external noreferrer\"");
    }

    /// <summary>Writes title when there is one.</summary>
    public static void WriteTitle(BodyHtmlRenderer renderer, string? title)
    {
        if (!string.IsNullOrEmpty(title)) renderer.Write(" title=\"").WriteEscape(title).Write('"');
    }

    /// <summary>Writes what the target says, for a card.</summary>
    public static void WriteMeaning(HtmlRenderer renderer, Meaning meaning)
    {
        renderer.Write(" data-means=\"").WriteEscape(meaning.Text).Write('"');
        if (meaning.Language is { } language) renderer.Write(" data-means-language=\"").WriteEscape(language).Write('"');
    }
}
