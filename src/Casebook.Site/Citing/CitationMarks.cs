using System.Text;
using Casebook.Citations.Items;
using Casebook.Citations.Output;

namespace Casebook.Site.Citing;

/// <summary>Citations as they stand in a page: linked to the references, with an anchor for the way back, and with names that say more than a number.</summary>
internal static class CitationMarks
{
    /// <summary>Adds a citation in the text: numbers are named with the title of their source.</summary>
    public static void AddInText(StringBuilder html, CitationDesk desk, Cluster cluster, FormattedText text, int number)
    {
        html.Append("<span class=\"citation\" id=\"").Append(PageCitations.PlaceStart).Append(number).Append("\">");
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
        HtmlWriter.Write(text, html, desk.CiteOptions);
        if (desk.IsNumeric) AddTitles(html, start, desk, cluster);
    }

    private static void AddTitles(StringBuilder html, int start, CitationDesk desk, Cluster cluster)
    {
        foreach (var cite in cluster.Cites)
        {
            var work = desk.Works[cite.ItemId];
            var link = $"href=\"{work.Href}\"";
            html.Replace(link, $"{link} title=\"{Output.Html.Escape(work.Title)}\"", start, html.Length - start);
        }
    }

    private static void AddFallback(StringBuilder html, CitationDesk desk, Cluster cluster)
    {
        html.Append('(');
        for (var i = 0; i < cluster.Cites.Length; i++)
        {
            if (i > 0) html.Append("; ");
            var work = desk.Works[cluster.Cites[i].ItemId];
            html.Append("<a class=\"cite\" href=\"").Append(work.Href).Append("\">").Append(Output.Html.Escape(work.Title)).Append("</a>");
        }

        html.Append(')');
    }
}
