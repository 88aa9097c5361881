using System.Text;
using Casebook.Citations.Items;
using Casebook.Citations.Output;

namespace Casebook.Site.Citing;

/// <summary>Citations as they stand in a page: linked to the references, with an anchor for the way back, and with names that say more than a number.</summary>
internal static class CitationMarks
{
    private static readonly HtmlOptions Options = new() { CiteHref = static id => "#" + PageCitations.ReferenceId(id), Links = false };

    /// <summary>Adds a citation in the text: numbers are named with the title of their source.</summary>
    public static void AddInText(StringBuilder html, CitationDesk desk, Cluster cluster, FormattedText text, int number)
    {
        html.Append("<span class=\"citation\" id=\"").Append(PageCitations.PlaceId(number)).Append("\">");
        AddText(html, desk, cluster, text);
        html.Append("</span>");
    }

    /// <summary>The mark of a note.</summary>
    public static string NoteMark(int number, int note) =>
        $"<sup class=\"citation citation-note\" id=\"{PageCitations.PlaceId(number)}\"><a href=\"#{PageCitations.NoteId(note)}\" role=\"doc-noteref\" aria-label=\"[{note}]\">{note}</a></sup>";

    /// <summary>Adds the words of a citation, each cite linked to its entry.</summary>
    public static void AddText(StringBuilder html, CitationDesk desk, Cluster cluster, FormattedText text)
    {
        if (text.IsEmpty)
        {
            AddFallback(html, desk, cluster);
            return;
        }

        var start = html.Length;
        HtmlWriter.Write(text, html, Options);
        if (desk.IsNumeric) AddTitles(html, start, desk, cluster);
    }

    private static void AddTitles(StringBuilder html, int start, CitationDesk desk, Cluster cluster)
    {
        foreach (var cite in cluster.Cites)
        {
            var link = $"href=\"#{PageCitations.ReferenceId(cite.ItemId)}\"";
            html.Replace(link, $"{link} title=\"{Output.Html.Escape(desk.Titles[cite.ItemId])}\"", start, html.Length - start);
        }
    }

    private static void AddFallback(StringBuilder html, CitationDesk desk, Cluster cluster)
    {
        html.Append('(');
        for (var i = 0; i < cluster.Cites.Length; i++)
        {
            if (i > 0) html.Append("; ");
            var source = cluster.Cites[i].ItemId;
            html.Append("<a class=\"cite\" href=\"#").Append(PageCitations.ReferenceId(source)).Append("\">").Append(Output.Html.Escape(desk.Titles[source])).Append("</a>");
        }

        html.Append(')');
    }
}
