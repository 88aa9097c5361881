using System.Text;
using Casebook.Citations.Items;
using Casebook.Citations.Output;

namespace Casebook.Site.Citing;

/// <summary>Citations as they stand in a page: linked to the references, with an anchor for the way back, and with names that say more than a number.</summary>
internal static class CitationMarks
{
    /// <summary>A citation in the text: numbers are named with the title of their source.</summary>
    public static string InText(CitationDesk desk, Cluster cluster, FormattedText text, int number)
    {
        var html = new StringBuilder(200);
        html.Append("<span class=\"citation\" id=\"").Append(PageCitations.PlaceId(number)).Append("\">").Append(Text(desk, cluster, text));
        return html.Append("</span>").ToString();
    }

    /// <summary>The mark of a note.</summary>
    public static string NoteMark(int number, int note) =>
        $"<sup class=\"citation citation-note\" id=\"{PageCitations.PlaceId(number)}\"><a href=\"#{PageCitations.NoteId(note)}\" role=\"doc-noteref\" aria-label=\"[{note}]\">{note}</a></sup>";

    /// <summary>The words of a citation, each cite linked to its entry.</summary>
    public static string Text(CitationDesk desk, Cluster cluster, FormattedText text)
    {
        if (text.IsEmpty) return Fallback(desk, cluster);
        var html = HtmlWriter.Write(text, Options);
        return desk.IsNumeric ? Named(desk, cluster, html) : html;
    }

    private static readonly HtmlOptions Options = new() { CiteHref = static id => "#" + PageCitations.ReferenceId(id), Links = false };

    private static string Named(CitationDesk desk, Cluster cluster, string html)
    {
        foreach (var cite in cluster.Cites)
        {
            var link = $"href=\"#{PageCitations.ReferenceId(cite.ItemId)}\"";
            html = html.Replace(link, $"{link} title=\"{Output.Html.Escape(desk.Titles[cite.ItemId])}\"", StringComparison.Ordinal);
        }

        return html;
    }

    private static string Fallback(CitationDesk desk, Cluster cluster)
    {
        var html = new StringBuilder("(");
        foreach (var cite in cluster.Cites)
        {
            if (html.Length > 1) html.Append("; ");
            html.Append("<a class=\"cite\" href=\"#").Append(PageCitations.ReferenceId(cite.ItemId)).Append("\">").Append(Output.Html.Escape(desk.Titles[cite.ItemId])).Append("</a>");
        }

        return html.Append(')').ToString();
    }
}
