using Casebook.Content.Model;
using Casebook.Content.Syntax;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Content.Fields;

/// <summary>The fields of the settings file.</summary>
internal static class ConfigFields
{
    private static readonly FieldTable<SiteSyntax> Site = new FieldTable<SiteSyntax>("site", "'site'", "The site itself.")
        .With("title", FieldTypes.LocalizedText, Need.Required, "The title of the site.", (group, value) => group.Title = value)
        .With("url", FieldTypes.Url, "The absolute address, for feeds, sitemap and canonical links only.", (group, value) => group.Url = value)
        .With("language", FieldTypes.Language, Need.Required, "The default language.", (group, value) => group.Language = value)
        .With("languages", new ListType<Located<string>>("a list of languages", FieldTypes.Language, atLeastOne: true), "All languages of the site.", (group, value) => group.Languages = value)
        .With("as-of", FieldTypes.Date, "The date of evidence; default: the newest as-of of the dossiers.", (group, value) => group.AsOf = value)
        .With("short-title", FieldTypes.LocalizedText, "A title of at most 30 signs, for the shelves of offline libraries.", (group, value) => group.ShortTitle = value)
        .With("publisher", FieldTypes.Text, "Who publishes the site, for books and offline libraries.", (group, value) => group.Publisher = value)
        .With("licence", FieldTypes.LocalizedText, "The name of the licence that the site's texts are under, for the foot of every page; without it, none is named.", (group, value) => group.Licence = value)
        .With("repository", FieldTypes.Url, "The address of the repository.", (group, value) => group.Repository = value)
        .With("edit", EditAddress(), "The address for editing a page, with {path} for its file.", (group, value) => group.Edit = value);

    private static readonly FieldTable<CitationSettingsSyntax> Citations = new FieldTable<CitationSettingsSyntax>("citation-settings", "'citations'", "How citations look.")
        .With("style", new TextType("the name of a citation style", "author-date"), "A style that ships with the tool, or one of content/styles by its file name.", (group, value) => group.Style = value)
        .With("locale", FieldTypes.Language, "The locale of citations, for example en-US.", (group, value) => group.Locale = value)
        .With("scope", FieldTypes.Plain(new WordType<CitationScope>("a scope", ("page", CitationScope.Page), ("dossier", CitationScope.Dossier), ("site", CitationScope.Site))),
            "Over what numbering, ibid and disambiguation run: page, dossier or site.", (group, value) => group.Scope = value);

    private static readonly ReferenceType Framework = new("a framework", "depth");

    private static readonly FieldTable<FrameworkSettingsSyntax> Frameworks = new FieldTable<FrameworkSettingsSyntax>("framework-settings", "'frameworks'", "The frameworks that the site uses.")
        .With("hypotheses", Framework, "The framework of hypotheses.", (group, value) => group.Hypotheses = value)
        .With("explanations", Framework, "The framework of explanations.", (group, value) => group.Explanations = value)
        .With("scales", new ListType<Located<string>>("a list of ids of scales", Framework), "The scales, in their order.", (group, value) => group.Scales = value)
        .With("tags", new ListType<Located<string>>("a list of ids of frameworks of tags", Framework), "The frameworks of tags.", (group, value) => group.Tags = value);

    private static readonly FieldTable<LabelSyntax> Label = new FieldTable<LabelSyntax>("label", "an entry of this list", "A name for an id.")
        .With("name", FieldTypes.LocalizedText, Need.Required, "The name.", (group, value) => group.Name = value);

    private static readonly MapType<LabelSyntax> Labels = new("a map of names by id", FieldTypes.NewId, new ShortFormType<ByLanguage<Located<string>>, LabelSyntax>(
        FieldTypes.LocalizedText, new GroupType<LabelSyntax>(Label), (name, _) => new LabelSyntax { Name = name }));

    private static readonly FieldTable<NavigationSyntax> Navigation = new FieldTable<NavigationSyntax>("navigation-entry", "an entry of 'navigation'", "A free page in the navigation.")
        .With("to", new ReferenceType("a page, with its folder", "pages/about"), Need.Required, "The page, for example pages/about.", (group, value) => group.To = value)
        .With("label", FieldTypes.LocalizedText, "The words shown; default: the title of the page.", (group, value) => group.Label = value);

    private static readonly ShortFormType<Located<string>, NavigationSyntax> NavigationEntry = new(
        new TextType("the name of a page that every site has", "dossiers"), new(Navigation), (name, _) => new NavigationSyntax { BuiltIn = name });

    private static readonly WordType<Severity> SeverityWord = new("a severity",
        ("error", Severity.Error), ("warning", Severity.Warning), ("note", Severity.Note), ("off", Severity.Off));

    /// <summary>The table.</summary>
    public static readonly FieldTable<ConfigSyntax> Table = new FieldTable<ConfigSyntax>("settings", "the settings file", "The settings of a site: site.config.yml.")
        .With("site", new GroupType<SiteSyntax>(Site), Need.Required, "The site itself.", (group, value) => group.Site = value)
        .With("theme", new TextType("the name of a theme", "briefing"), "The theme; default: briefing.", (group, value) => group.Theme = value)
        .With("citations", new GroupType<CitationSettingsSyntax>(Citations), "How citations look.", (group, value) => group.Citations = value)
        .With("frameworks", new GroupType<FrameworkSettingsSyntax>(Frameworks), "The frameworks that the site uses.", (group, value) => group.Frameworks = value)
        .With("statuses", Labels, "The statuses of dossiers: {id: {name: ...}}; giving any replaces all.", (group, value) => group.Statuses = value)
        .With("actor-kinds", Labels, "The kinds of actors; giving any replaces all.", (group, value) => group.ActorKinds = value)
        .With("perspectives", Labels, "The perspectives of sources; giving any replaces all.", (group, value) => group.Perspectives = value)
        .With("likelihood-words", new WordType<bool>("a row of likelihood words", ("likely", false), ("probable", true)), "The row of ICD 203 words that the site uses: likely or probable.", (group, value) => group.UsesProbableRow = value)
        .With("diagnostics", new MapType<Located<Severity>>("a map of severities by code", new TextType("a code", "CB3104"), SeverityWord), "Severities by code: error, warning, note or off.", (group, value) => group.Diagnostics = value)
        .With("navigation", new ListType<NavigationSyntax>("a list of pages", NavigationEntry), "The main navigation.", (group, value) => group.Navigation = value);

    private static FormType EditAddress() => new("a web address with {path} in it", "https://example.org/edit/{path}", null,
        text => !text.Contains("{path}", StringComparison.Ordinal) ? "write {path} where the path of the file is due"
            : WebAddress.FaultOf(text.Replace("{path}", "path", StringComparison.Ordinal)));
}
