using System.Collections.Immutable;
using Casebook.Citations.Items;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using Casebook.Site.Bodies;
using Casebook.Site.Citing;
using Casebook.Site.Output;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Making;

/// <summary>One page while its model is built: its links, texts and citations.</summary>
internal sealed class PageScope(PagePlan plan, PageInputs inputs)
{
    private BodyFrame? _frame;
    private CardShelf? _cards;
    private CardShelf? _anyCards;
    private PageCitations? _citations;

    /// <summary>The cards for pages of this folder and language.</summary>
    public CardShelf Cards => _cards ??= inputs.Cards(plan.Route.Folder, Language);

    /// <summary>Cards for pages of any folder in this language: the links of one may differ from those of this page, all else is the same.</summary>
    public CardShelf AnyCards => _anyCards ??= inputs.Cards(null, Language);

    /// <summary>The page.</summary>
    public PagePlan Plan => plan;

    /// <summary>What all pages are built from.</summary>
    public PageInputs Inputs => inputs;

    /// <summary>All content.</summary>
    public EvidenceBase Content => inputs.Content;

    /// <summary>The arithmetic of evidence.</summary>
    public Assessment Assessment => inputs.Assessment;

    /// <summary>The language of the page.</summary>
    public string Language => plan.Language;

    /// <summary>The citations of the page, made when first asked for.</summary>
    public PageCitations Citations => _citations ??= inputs.Citations[plan];

    /// <summary>What surrounds the texts of the page.</summary>
    public BodyFrame Frame => _frame ??= new BodyFrame(new PageLinks(this)) { PageLanguage = Language, SiteLanguage = inputs.Config.Language, Words = inputs.Words[Language] };

    /// <summary>The link to a file of the site by its path from the root.</summary>
    public string HrefTo(string path, string? fragment = null) => plan.Route.To(Route.Of(path), fragment);

    /// <summary>The link to a thing's page; the home page when it has none.</summary>
    public string Href(ThingKey thing)
    {
        // A term's link leads to a place on a page, and so is another on that page itself than beside it.
        if (thing.Kind == ThingKind.Term) return Href(thing, null);
        return inputs.Routes.Find(thing, Language) is { } target ? HrefTo(target) : HrefTo("index.html");
    }

    /// <summary>The number of the page of a thing that has one.</summary>
    public int PlaceOf(ThingKind kind, string id) => inputs.Routes.Find(new ThingKey(kind, id), Language)!.Index;

    /// <summary>The link to a place on a thing's page; the home page when it has none.</summary>
    public string Href(ThingKey thing, string? fragment)
    {
        if (thing.Kind == ThingKind.Term) return HrefOf(PageNames.Glossary, thing.Id) ?? "#";
        if (inputs.Routes.Find(thing, Language) is not { } target) return HrefTo("index.html");
        return fragment is null || target.Index == plan.Index ? plan.Route.To(target.Route, fragment) : Route.At(HrefTo(target), fragment);
    }

    /// <summary>The link to a citation of a text on a thing's page; to the page itself when it does not show that text.</summary>
    public string HrefOf(ThingKey thing, CitationGroup citation)
    {
        var number = inputs.Routes.Find(thing, Language) is { } target ? inputs.Citations.NumberOf(target, citation) : 0;
        return number > 0 ? Href(thing, PageCitations.PlaceId(number)) : Href(thing);
    }

    /// <summary>The link to a built-in page by its name, or null when the site has none.</summary>
    public string? HrefOf(string name, string? fragment = null) =>
        inputs.Routes.Find(name, Language) is { } target ? plan.Route.To(target.Route, fragment) : null;

    /// <summary>The whole address of the page or of a place on it, or null on a site without an address.</summary>
    public string? UrlOf(string? fragment = null) => inputs.Config.Url is { } site ? site + Route.Of("x").To(plan.Route, fragment) : null;

    /// <summary>The form of a text in the page's language.</summary>
    public string In(LocalizedText text) => text.In(Language);

    /// <summary>A text with its citations and links as HTML, or null of none.</summary>
    public Html? Html(Body? body) => body is null ? null : PageBodies.Inline(this, body);

    /// <summary>A text in the page's language.</summary>
    public Html? Html(LocalizedBody? body) => Html(body?.In(Language));

    /// <summary>A text that must be there.</summary>
    public Html HtmlOf(Body body) => PageBodies.Inline(this, body);

    /// <summary>A date, or null of none.</summary>
    public static DateModel? Date(Edtf? date) => DateModel.Of(date);

    /// <summary>A link to a dossier by its title.</summary>
    public LinkModel DossierLink(string id, string? fragment = null) => DossierLink(Content.DossierById[id], fragment);

    /// <summary>A link to a dossier by its title.</summary>
    public LinkModel DossierLink(Dossier dossier, string? fragment = null)
    {
        var thing = new ThingKey(ThingKind.Dossier, dossier.Id);
        return new LinkModel { Href = fragment is null ? Href(thing) : Href(thing, fragment), Text = TitleOf(dossier), Language = TitleLanguage(dossier), TargetLanguage = EditionOf(dossier) };
    }

    /// <summary>A link to a source by its title.</summary>
    public LinkModel SourceLink(string id)
    {
        var source = Content.SourceById[id];
        return new LinkModel { Href = Href(new ThingKey(ThingKind.Source, id)), Text = source.Title.In(Language), Language = TitleLanguage(source) };
    }

    /// <summary>The ids of the sources that the site uses, in the order of the bibliography.</summary>
    public IReadOnlyList<string> UsedSources() => Inputs.Remember("used sources", plan, () =>
        Inputs.Desk.EntriesIn(Language).Entries.Select(entry => entry.Source).Where(Content.UsedSources.Contains).ToList());

    /// <summary>A link to an actor by its name.</summary>
    public LinkModel ActorLink(string id) => new() { Href = Href(new ThingKey(ThingKind.Actor, id)), Text = In(Content.ActorById[id].Name) };

    /// <summary>A link to a topic by its name.</summary>
    public LinkModel TopicLink(string id) => Cards.Topics[PlaceOf(ThingKind.Topic, id)] ??= MakeTopicLink(id);

    /// <summary>Links to topics by their names.</summary>
    public LinkModel[] TopicLinks(ImmutableArray<string> ids)
    {
        var links = new LinkModel[ids.Length];
        for (var i = 0; i < links.Length; i++) links[i] = TopicLink(ids[i]);
        return links;
    }

    /// <summary>A dossier's title in the page's language.</summary>
    public string TitleOf(Dossier dossier) =>
        dossier.Translations.TryGetValue(Language, out var translation) ? translation.Title : dossier.Title.In(Language);

    /// <summary>The language to mark a source's title with, as this page shows it: a title in the page's language needs none, and a description is in the site's language.</summary>
    public string? TitleLanguage(Source source) =>
        source.Title.Others.ContainsKey(Language) ? null : LanguageUnless(source.TitleIsDescription ? Inputs.Config.Language : source.Item.Language);

    /// <summary>The language to mark a dossier's title with, as this page shows it, or null when it is that of the page.</summary>
    public string? TitleLanguage(Dossier dossier) => dossier.Title.Others.ContainsKey(Language) ? null : EditionOf(dossier);

    /// <summary>The language of the edition that links to a dossier lead to, or null when it is that of the page.</summary>
    public string? EditionOf(Dossier dossier) => dossier.Translations.ContainsKey(Language) ? null : LanguageUnless(Inputs.Config.Language);

    /// <summary>A language that has to be marked, or null when it is that of the page.</summary>
    public string? LanguageUnless(string? language) => language is null || language == Language ? null : language;

    private string HrefTo(PagePlan target) => Cards.Hrefs[target.Index] ??= plan.Route.To(target.Route);

    private LinkModel MakeTopicLink(string id)
    {
        foreach (var topic in Content.Topics)
        {
            if (topic.Id == id) return new LinkModel { Href = Href(new ThingKey(ThingKind.Topic, id)), Text = In(topic.Name) };
        }

        throw new KeyNotFoundException($"There is no topic '{id}'.");
    }
}
