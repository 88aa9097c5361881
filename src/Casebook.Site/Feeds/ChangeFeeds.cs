using Casebook.Content.Compilation;
using Casebook.Content.Model;
using Casebook.Site.Output;
using Casebook.Site.Pages.Making;

namespace Casebook.Site.Feeds;

/// <summary>changes.xml (Atom) and changes.json (JSON Feed): what changed in claims, judgements and dossiers, for sites with an address and a history.</summary>
public static class ChangeFeeds
{
    private const int Most = 200;

    /// <summary>Both files; none without an address or changes.</summary>
    public static IEnumerable<OutputFile> Make(EvidenceBase content, IEnumerable<Change> changes)
    {
        if (content.Config.Url is not { } site) return [];
        var entries = changes.Take(Most).Select(change => Entry(site, content, change)).ToList();
        return entries.Count == 0 ? [] : FeedFiles.Of("changes", content.Config, $"{content.Config.Title.Text}: changes", site, entries);
    }

    private static FeedEntry Entry(string site, EvidenceBase content, Change change)
    {
        var title = content.DossierById.TryGetValue(change.Dossier, out var dossier) ? dossier.Title.Text : change.Dossier;
        var what = ChangeLists.KindOf(change.Kind).Replace('-', ' ');
        var words = (change.Before, change.After) switch
        {
            (null, { } after) => after,
            ({ } before, null) => before,
            ({ } before, { } after) when before != after => $"{(change.Words is null ? "" : change.Words + " ")}Before: {before} Now: {after}",
            var (_, after) => after,
        };
        return new FeedEntry($"{site}changes.html#{ChangeLists.AnchorOf(change)}", $"{title}: {what}", words, change.Day, []);
    }
}
