using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Site.Routing;

/// <summary>Every address of the site, known before anything is rendered.</summary>
public sealed class RouteTable
{
    private readonly Dictionary<string, RouteEdition> _editions = new(StringComparer.Ordinal);
    private readonly string _language;
    private readonly RouteEdition _default = new();

    private RouteTable(ImmutableArray<PagePlan> plans, string language)
    {
        Plans = plans;
        _language = language;
        _editions.Add(language, _default);
    }

    /// <summary>All pages in the order planned.</summary>
    public ImmutableArray<PagePlan> Plans { get; }

    /// <summary>Gives every page and file its address, and reports each that is claimed twice.</summary>
    /// <param name="plans">The pages.</param>
    /// <param name="files">The files beside them.</param>
    /// <param name="language">The site's default language.</param>
    /// <param name="diagnostics">Where clashes go.</param>
    public static RouteTable Of(ImmutableArray<PagePlan> plans, IReadOnlyList<FilePlan> files, string language, DiagnosticBag diagnostics)
    {
        plans = [.. plans.Select(static (plan, index) => plan with { Index = index })];
        var table = new RouteTable(plans, language);
        var clashes = new AddressClashes(plans.Length + files.Count, diagnostics);
        foreach (var plan in plans)
        {
            clashes.Claim(plan.Route, What(plan), plan.Origin);
            if (!table._editions.TryGetValue(plan.Language, out var edition)) table._editions[plan.Language] = edition = new RouteEdition();
            edition.Add(plan);
        }

        foreach (var file in files) clashes.Claim(file.Route, file.What, file.Origin);
        clashes.ReportFolders();
        return table;
    }

    /// <summary>The page of a thing in a language, else in the default language, else null.</summary>
    public PagePlan? Find(ThingKey thing, string language) =>
        Edition(language)?.Find(thing) ?? (language == _language ? null : Edition(_language)?.Find(thing));

    /// <summary>The page of a name in a language, else in the default language, else null.</summary>
    public PagePlan? Find(string name, string language) =>
        Edition(language)?.Find(name) ?? (language == _language ? null : Edition(_language)?.Find(name));

    /// <summary>The page itself in another language; null when that edition does not exist.</summary>
    public PagePlan? Edition(PagePlan plan, string language) => plan switch
    {
        { Name: { } name } => Edition(language)?.Find(name),
        { Thing: { } thing } => Edition(language)?.Find(thing),
        _ => null,
    };

    private RouteEdition? Edition(string language) => language == _language ? _default : _editions.GetValueOrDefault(language);

    private static string What(PagePlan plan) => plan.Thing is { } thing ? $"the {Word(thing.Kind)} '{thing.Id}'" : $"the page '{plan.Name ?? plan.Kind}'";

    private static string Word(ThingKind kind) => kind switch
    {
        ThingKind.Dossier => "dossier",
        ThingKind.Source => "source",
        ThingKind.Actor => "actor",
        ThingKind.Topic => "topic",
        ThingKind.Term => "term",
        ThingKind.Framework => "framework",
        _ => "free page",
    };
}
