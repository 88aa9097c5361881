using System.Globalization;
using System.Text;
using Casebook.Content.Model;
using Casebook.Site.Output;

namespace Casebook.Site.Feeds;

/// <summary>Entries as two files: Atom (RFC 4287) and JSON Feed 1.1.</summary>
internal static class FeedFiles
{
    /// <summary>The files of a name; the entries are newest first and at least one.</summary>
    internal static IEnumerable<OutputFile> Of(string name, SiteConfig config, string title, string site, IReadOnlyList<FeedEntry> entries) =>
        [OutputFile.OfText(name + ".json", FeedJson.Write(name, config, title, site, entries)), OutputFile.OfText(name + ".xml", Atom(name, config, title, site, entries))];

    private static string Atom(string name, SiteConfig config, string title, string site, IReadOnlyList<FeedEntry> entries)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"").Append(Html.Escape(config.Language)).Append("\">\n");
        Element(xml, "id", site + name + ".xml");
        Element(xml, "title", title);
        Element(xml, "updated", Instant(entries[0].Day));
        xml.Append("<author><name>").Append(Html.Escape(config.Title.Text)).Append("</name></author>\n");
        Link(xml, "self", site + name + ".xml", "application/atom+xml");
        Link(xml, "alternate", site, "text/html");
        foreach (var entry in entries)
        {
            xml.Append("<entry>\n");
            Element(xml, "id", entry.Url);
            Element(xml, "title", entry.Title);
            Element(xml, "updated", Instant(entry.Day));
            Link(xml, "alternate", entry.Url, "text/html");
            if (entry.Summary is { } summary) Element(xml, "summary", summary);
            foreach (var topic in entry.Topics) xml.Append("<category term=\"").Append(Html.Escape(topic)).Append("\"/>\n");
            xml.Append("</entry>\n");
        }

        return xml.Append("</feed>\n").ToString();
    }

    private static void Element(StringBuilder xml, string name, string text) =>
        xml.Append('<').Append(name).Append('>').Append(Html.Escape(text)).Append("</").Append(name).Append(">\n");

    private static void Link(StringBuilder xml, string relation, string address, string type) =>
        xml.Append("<link rel=\"").Append(relation).Append("\" type=\"").Append(type).Append("\" href=\"").Append(Html.Escape(address)).Append("\"/>\n");

    internal static string Instant(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
