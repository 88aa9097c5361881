using Casebook.Content.Model;
using Casebook.Site.Bodies;
using Casebook.Site.Output;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Making;

/// <summary>Texts of the content as HTML of one page, with its links and citations.</summary>
internal static class PageBodies
{
    /// <summary>A text of one paragraph.</summary>
    public static Html Inline(PageScope page, Body body) => BodyRenderer.Inline(body, page.Frame);

    /// <summary>A text of several blocks.</summary>
    public static Html Block(PageScope page, Body body) => BodyRenderer.Blocks(body, page.Frame);

    /// <summary>A text without its links and citations.</summary>
    public static Html Plain(Body body) => Output.Html.OfText(body.PlainText);

    /// <summary>A narrative, cut where directives show parts of a dossier; the commentary of a directive follows what it shows.</summary>
    public static IReadOnlyList<NarrativePart> Narrative(PageScope page, Body? body, Func<Directive, NarrativePart?> show)
    {
        if (body is null) return [];
        var parts = new List<NarrativePart>();
        foreach (var part in BodyRenderer.Parts(body, page.Frame))
        {
            if (part.Directive is { } directive && show(directive) is { } shown) parts.Add(shown);
            if (!part.Html.IsEmpty) parts.Add(new NarrativePart { Html = part.Html });
        }

        return parts;
    }
}
