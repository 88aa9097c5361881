using System.Globalization;
using System.Text;
using Casebook.Citations.Items;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Output;

namespace Casebook.Site.Feeds;

/// <summary>
/// feed.xml (Atom, RFC 4287) and feed.json (JSON Feed 1.1): the dossiers by the newness of their evidence, for sites with an address. Days are those of the evidence, else
/// that of the commit, so a build at another time gives the same feeds.
/// </summary>
public static class DossierFeeds
{
    private const int Most = 100;

    /// <summary>Both files; none on a site without an address or without a day.</summary>
    public static IEnumerable<OutputFile> Make(EvidenceBase content, Assessment assessment, DateOnly? commitDay)
    {
        if (content.Config.Url is not { } site) return [];
        var otherwise = DayOf(assessment.DateOfEvidence) ?? commitDay;
        var entries = content.Dossiers.Where(dossier => dossier.Withdrawn is null)
            .Select(dossier => (Dossier: dossier, Day: DayOf(dossier.AsOf) ?? otherwise))
            .Where(pair => pair.Day is not null)
            .OrderByDescending(pair => pair.Day).ThenBy(pair => pair.Dossier.Id, StringComparer.Ordinal).Take(Most)
            .Select(pair => Entry(site, content, pair.Dossier, pair.Day!.Value)).ToList();
        if (entries.Count == 0) return [];
        return [OutputFile.OfText("feed.json", FeedJson.Write(content.Config, site, entries)), OutputFile.OfText("feed.xml", Atom(content.Config, site, entries))];
    }

    private static FeedEntry Entry(string site, EvidenceBase content, Dossier dossier, DateOnly day) => new(
        $"{site}dossiers/{dossier.Id}.html",
        dossier.Title.Text,
        dossier.Summary?.PlainText,
        day,
        [.. dossier.Topics.Select(topic => content.Topics.FirstOrDefault(item => item.Id == topic)?.Name.Text ?? topic)]);

    /// <summary>The first day that a date may mean, of an interval that of its end.</summary>
    private static DateOnly? DayOf(Edtf? date)
    {
        var point = date?.End ?? date?.Start;
        if (point is null || point.Year is < 1 or > 9999) return null;
        return DateOnly.FromDayNumber((int)(point.EarliestDay + DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber));
    }

    private static string Atom(SiteConfig config, string site, List<FeedEntry> entries)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"").Append(Html.Escape(config.Language)).Append("\">\n");
        Element(xml, "id", site);
        Element(xml, "title", config.Title.Text);
        Element(xml, "updated", Instant(entries[0].Day));
        xml.Append("<author><name>").Append(Html.Escape(config.Title.Text)).Append("</name></author>\n");
        Link(xml, "self", site + "feed.xml", "application/atom+xml");
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
