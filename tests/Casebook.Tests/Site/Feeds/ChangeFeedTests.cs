using System.Text;
using System.Xml.Linq;
using Casebook.Content.Compilation;
using Casebook.Site.Feeds;
using Casebook.Tests.Content.Assessing;

namespace Casebook.Tests.Site.Feeds;

/// <summary>The feed of changes keeps the old wording and gives each change an address of its own.</summary>
public sealed class ChangeFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Each_change_is_an_entry_with_its_own_id()
    {
        var content = new CaseFile().Dossier("d", dossier => dossier).Build();
        content = content with { Config = content.Config with { Url = "https://example.org/" } };
        Change[] changes =
        [
            new(new DateOnly(2026, 11, 2), "c", "d", ChangeKind.ClaimReworded, "one", "It flies.", "It flies far."),
            new(new DateOnly(2026, 11, 2), "c", "d", ChangeKind.ClaimConfidence, "one", "low", "high"),
            new(new DateOnly(2026, 11, 1), "c", "gone", ChangeKind.DossierRemoved, null, "Old", null),
        ];
        var feed = XElement.Parse(Encoding.UTF8.GetString(ChangeFeeds.Make(content, changes).Single(file => file.Path.Value == "changes.xml").Bytes.Span));
        var entries = feed.Elements(Atom + "entry").ToList();
        entries.Select(entry => entry.Element(Atom + "id")!.Value).ShouldBeUnique();
        entries[0].Element(Atom + "summary")!.Value.ShouldBe("Before: It flies. Now: It flies far.");
        entries[2].Element(Atom + "title")!.Value.ShouldBe("gone: dossier removed");
    }
}
