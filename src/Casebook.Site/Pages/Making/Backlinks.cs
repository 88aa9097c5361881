using Casebook.Content.Model;
using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Making;

/// <summary>Pages that link to a thing.</summary>
internal static class Backlinks
{
    /// <summary>Links to the things whose pages link to this one, each once, without those given.</summary>
    public static IReadOnlyList<LinkModel> To(PageScope page, ThingKey thing, IReadOnlyCollection<string> without)
    {
        if (!page.Content.LinksTo.TryGetValue(thing, out var links)) return [];
        var seen = new HashSet<ThingKey>();
        var models = new List<LinkModel>();
        foreach (var link in links)
        {
            if (link.From == thing || !seen.Add(link.From) || (link.From.Kind == ThingKind.Dossier && without.Contains(link.From.Id))) continue;
            if (Link(page, link.From) is { } model) models.Add(model);
        }

        return models;
    }

    /// <summary>A link to a thing by its name, or null when it has no page.</summary>
    public static LinkModel? Link(PageScope page, ThingKey thing) => thing.Kind switch
    {
        ThingKind.Dossier when page.Content.DossierById.ContainsKey(thing.Id) => page.DossierLink(thing.Id),
        ThingKind.Source when page.Content.SourceById.ContainsKey(thing.Id) => page.SourceLink(thing.Id),
        ThingKind.Actor when page.Content.ActorById.ContainsKey(thing.Id) => page.ActorLink(thing.Id),
        ThingKind.Topic when page.Content.Topics.Any(topic => topic.Id == thing.Id) => page.TopicLink(thing.Id),
        ThingKind.Term => new LinkModel { Href = page.Href(thing), Text = page.Content.Terms.FirstOrDefault(term => term.Id == thing.Id) is { } term ? page.In(term.Name) : thing.Id },
        ThingKind.Framework when page.Content.FrameworkById.TryGetValue(thing.Id, out var framework) => Labels.FrameworkLink(page, framework),
        ThingKind.Page when page.Content.Pages.FirstOrDefault(free => free.Id == thing.Id) is { } free => new LinkModel { Href = page.Href(thing), Text = page.In(free.Title) },
        _ => null,
    };
}
