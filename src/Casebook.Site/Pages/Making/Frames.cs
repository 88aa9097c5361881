using System.Globalization;
using Casebook.Citations.Items;
using Casebook.Content.Model;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Making;

/// <summary>What stands around every page.</summary>
internal static class Frames
{
    private static readonly string[] DefaultNavigation = [PageNames.Dossiers, PageNames.Topics, PageNames.Matrix, PageNames.Timeline, PageNames.Bibliography];

    /// <summary>A link to a built-in page for breadcrumbs; the theme has its words.</summary>
    public static LinkModel Crumb(PageScope page, string name) => new() { Href = page.HrefOf(name) ?? page.HrefTo("index.html"), Name = name };

    /// <summary>The shell of a page.</summary>
    public static ShellModel Shell(PageScope page)
    {
        var config = page.Inputs.Config;
        var facts = page.Inputs.Facts;
        return new ShellModel
        {
            SiteTitle = page.In(config.Title),
            HomeHref = page.HrefOf(PageNames.Home) ?? page.HrefTo("index.html"),
            SearchHref = page.HrefOf(PageNames.Search) ?? "#",
            Root = page.Plan.Route.Root,
            Navigation = page.Inputs.Remember("navigation " + PlaceOf(page.Plan), page.Plan, () => Navigation(page)),
            Languages = Languages(page),
            EvidenceDate = DateModel.Of(page.Assessment.DateOfEvidence),
            Generator = facts.ToolVersion.Length == 0 ? "Casebook" : "Casebook " + facts.ToolVersion,
            BuildId = facts.BuildId,
            Commit = facts.Commit is { Length: > 10 } commit ? commit[..10] : facts.Commit,
            HasLocalChanges = facts.HasLocalChanges,
            CommitDay = facts.CommitDay is { } day ? DateModel.Of(Edtf.Parse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), out _)) : null,
            Licence = config.Licence is { } licence ? page.In(licence) : null,
            EditHref = config.Edit is { } edit && FileOf(page) is { } file ? edit.Replace("{path}", file, StringComparison.Ordinal) : null,
            RepositoryHref = config.Repository,
            SiteUrl = config.Url,
        };
    }

    /// <summary>What tells a page that the navigation may lead to from others: its name, or of a free page its id.</summary>
    private static string? PlaceOf(PagePlan plan) => plan.Thing is { Kind: ThingKind.Page } free ? "page " + free.Id : plan.Name;

    private static IReadOnlyList<LinkModel> Navigation(PageScope page)
    {
        var config = page.Inputs.Config;
        if (config.Navigation.IsDefaultOrEmpty) return [.. DefaultNavigation.Select(name => BuiltIn(page, name, null)).OfType<LinkModel>()];
        return [.. config.Navigation.Select(entry => entry.BuiltIn is { } name ? BuiltIn(page, name, entry.Label) : Free(page, entry)).OfType<LinkModel>()];
    }

    /// <summary>A link to a built-in page; null where the site has nothing to show on it yet.</summary>
    private static LinkModel? BuiltIn(PageScope page, string name, LocalizedText? label) => HrefOf(page, name) is { } href
        ? new LinkModel { Href = href, Name = name, Text = label is null ? null : page.In(label), IsCurrent = page.Plan.Name == name }
        : null;

    private static string? HrefOf(PageScope page, string name) =>
        name == PageNames.Milestones ? page.HrefOf(PageNames.Gaps, Anchors.Section(PageNames.Milestones)) : page.HrefOf(name);

    private static LinkModel? Free(PageScope page, NavigationEntry entry)
    {
        if (entry.Page is not { } id || page.Content.Pages.FirstOrDefault(free => free.Id == id) is not { } target) return null;
        var key = new ThingKey(ThingKind.Page, id);
        return new LinkModel
        {
            Href = page.Href(key),
            Text = page.In(entry.Label ?? target.Title),
            TargetLanguage = page.Inputs.Routes.Find(key, page.Language) is { } plan ? page.LanguageUnless(plan.Language) : null,
            IsCurrent = page.Plan.Thing == key,
        };
    }

    private static LanguageModel[] Languages(PageScope page)
    {
        var languages = page.Inputs.Plans.Languages;
        if (languages.Length < 2) return [];
        var models = new LanguageModel[languages.Length];
        for (var i = 0; i < models.Length; i++)
        {
            var edition = page.Inputs.Routes.Edition(page.Plan, languages[i]);
            var target = edition ?? page.Inputs.Routes.Find(PageNames.Home, languages[i]);
            models[i] = new LanguageModel
            {
                Code = languages[i],
                Href = target is null ? "#" : page.Plan.Route.To(target.Route),
                Url = edition is not null && page.Inputs.Config.Url is { } site ? site + Route.Of("x").To(edition.Route) : null,
                IsCurrent = languages[i] == page.Language,
                IsTranslated = edition is not null,
            };
        }

        return models;
    }

    private static string? FileOf(PageScope page)
    {
        if (page.Plan.Thing is not { } thing) return null;
        return thing.Kind switch
        {
            ThingKind.Dossier => page.Content.DossierById[thing.Id] is var dossier && dossier.Translations.TryGetValue(page.Language, out var translation) ? translation.Path.Value : dossier.Path.Value,
            ThingKind.Source => page.Content.SourceById[thing.Id].Path.Value,
            ThingKind.Actor => page.Content.ActorById[thing.Id].Path.Value,
            ThingKind.Framework => page.Content.FrameworkById[thing.Id].Path.Value,
            ThingKind.Page => page.Content.Pages.FirstOrDefault(free => free.Id == thing.Id)?.Path.Value,
            _ => null,
        };
    }
}
