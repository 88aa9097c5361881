using Casebook.Content.Model;

namespace Casebook.Content.Markup;

/// <summary>Writes the attributes of links.</summary>
internal static class LinkAttributes
{
    /// <summary>Writes href, and for an outside address rel.</summary>
    public static void WriteHref(MarkupRenderer renderer, LinkTarget target)
    {
        renderer.Write(" href=\"");
        renderer.LeaveAddress(target);
        renderer.Write('"');
        if (target.Kind == LinkTargetKind.External && !target.Address!.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) renderer.Write(" rel=\"external noreferrer\"");
    }

    /// <summary>Writes title when there is one.</summary>
    public static void WriteTitle(MarkupRenderer renderer, string? title)
    {
        if (!string.IsNullOrEmpty(title)) renderer.Write(" title=\"").WriteEscape(title).Write('"');
    }
}
