using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Feeds;
using Casebook.Tests.Content.Assessing;

namespace Casebook.Tests.Site.Feeds;

/// <summary>Feeds of dossiers, by the newness of their evidence and never by the clock.</summary>
public sealed class DossierFeedTests
{
    private static readonly XNamespace AtomSpace = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Dossiers_stand_newest_first_with_whole_addresses()
    {
        var feed = XElement.Parse(Make("https://example.org/b/")["feed.xml"]);
        feed.Elements(AtomSpace + "entry").Select(entry => entry.Element(AtomSpace + "id")!.Value).ShouldBe(
            ["https://example.org/b/dossiers/new.html", "https://example.org/b/dossiers/old.html", "https://example.org/b/dossiers/undated.html"]);
        feed.Element(AtomSpace + "updated")!.Value.ShouldBe("2026-11-01T00:00:00Z");
        feed.Elements(AtomSpace + "entry").Last().Element(AtomSpace + "updated")!.Value.ShouldBe("2025-01-01T00:00:00Z");
        feed.Elements(AtomSpace + "entry").First().Element(AtomSpace + "title")!.Value.ShouldBe("A <new> & bold one");
    }

    [Fact]
    public void The_json_feed_has_what_its_version_asks_for()
    {
        var feed = JsonDocument.Parse(Make("https://example.org/b/")["feed.json"]).RootElement;
        feed.GetProperty("version").GetString().ShouldBe("https://jsonfeed.org/version/1.1");
        feed.GetProperty("items").GetArrayLength().ShouldBe(3);
        feed.GetProperty("items")[0].GetProperty("content_text").GetString().ShouldBe("Bottom line.");
    }

    [Fact]
    public void A_site_without_an_address_has_no_feeds() => Make(null).ShouldBeEmpty();

    private static Dictionary<string, string> Make(string? url)
    {
        var file = new CaseFile().AsOf("2025")
            .Dossier("old", dossier => dossier with { AsOf = CaseFile.Date("2025-03/2025-06") })
            .Dossier("new", dossier => dossier with { AsOf = CaseFile.Date("2026-11"), Title = LocalizedText.Of("A <new> & bold one"), Summary = CaseFile.Body("Bottom line.") })
            .Dossier("undated", dossier => dossier)
            .Dossier("gone", dossier => dossier with { Withdrawn = CaseFile.Gone });
        var content = file.Build();
        content = content with { Config = content.Config with { Url = url } };
        return DossierFeeds.Make(content, EvidenceAssessor.Assess(content), null).ToDictionary(item => item.Path.Value, item => Encoding.UTF8.GetString(item.Bytes.Span));
    }
}
