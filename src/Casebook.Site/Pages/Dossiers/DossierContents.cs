using Casebook.Content.Model;
using Casebook.Site.Pages.Making;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Dossiers;

/// <summary>The table of contents of a dossier's page: the sections that are there, and the headings of the narrative.</summary>
internal static class DossierContents
{
    public static IReadOnlyList<ContentsEntry> Of(DossierParts parts, DossierPage page)
    {
        var entries = new List<ContentsEntry>();
        Section(entries, "judgements", page.Judgements.Count > 0 && !page.JudgementsInText);
        if (parts.Narrative is { } narrative) entries.AddRange(Headings(narrative));
        Section(entries, "claims", page.Claims.Count > 0);
        Section(entries, "timeline", page.Timeline.Count > 0 && !page.TimelineInText);
        Section(entries, "matrix", page.Matrix is not null && !page.MatrixInText);
        Section(entries, "actors", page.Actors.Count > 0);
        Section(entries, "gaps", (page.Gaps.Count > 0 && !page.GapsInText) || page.Milestones.Count > 0);
        Section(entries, "references", page.References.Count > 0);
        Section(entries, "cite", true);
        return entries;
    }

    /// <summary>Entries for a narrative's headings of the first two levels.</summary>
    public static IEnumerable<ContentsEntry> Headings(Body narrative)
    {
        foreach (var heading in narrative.Headings)
        {
            if (heading.Level <= 3) yield return new ContentsEntry { Href = "#" + heading.Id, Text = heading.Text, IsNested = heading.Level > 2 };
        }
    }

    private static void Section(List<ContentsEntry> entries, string name, bool isThere)
    {
        if (isThere) entries.Add(new ContentsEntry { Href = "#" + Anchors.Section(name), Name = name });
    }
}
