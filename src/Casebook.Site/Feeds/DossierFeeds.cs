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
        return FeedFiles.Of("feed", content.Config, content.Config.Title.Text, site, entries);
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
}
