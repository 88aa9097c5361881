using System.Collections.Immutable;
using Casebook.Content.Model;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Site.Routing;

/// <summary>Every address of the site, known before anything is rendered.</summary>
public sealed class RouteTable
{
    private readonly Dictionary<(ThingKey Thing, string Language), PagePlan> _things = [];
    private readonly Dictionary<(string Name, string Language), PagePlan> _names = [];
    private readonly string _language;

    private RouteTable(ImmutableArray<PagePlan> plans, string language)
    {
        Plans = plans;
        _language = language;
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
            if (plan.Thing is { } thing) table._things.TryAdd((thing, plan.Language), plan);
            if (plan.Name is { } name) table._names.TryAdd((name, plan.Language), plan);
        }

        foreach (var file in files) clashes.Claim(file.Route, file.What, file.Origin);
        clashes.ReportFolders();
        return table;
    }

    /// <summary>The page of a thing in a language, else in the default language, else null.</summary>
    public PagePlan? Find(ThingKey thing, string language) =>
        _things.GetValueOrDefault((thing, language)) ?? (language == _language ? null : _things.GetValueOrDefault((thing, _language)));

    /// <summary>The page of a name in a language, else in the default language, else null.</summary>
    public PagePlan? Find(string name, string language) =>
        _names.GetValueOrDefault((name, language)) ?? (language == _language ? null : _names.GetValueOrDefault((name, _language)));

    /// <summary>The page itself in another language; null when that edition does not exist.</summary>
    public PagePlan? Edition(PagePlan plan, string language) => plan switch
    {
        { Name: { } name } => _names.GetValueOrDefault((name, language)),
        { Thing: { } thing } => _things.GetValueOrDefault((thing, language)),
        _ => null,
    };

    private static string What(PagePlan plan) => plan.Thing is { } thing ? $"the {Word(thing.Kind)} '{thing.Id}'" : $"the page '{plan.Name ?? plan.Kind}'";

    private static string Word(ThingKind kind) => kind switch
    {
        ThingKind.Dossier => "dossier",
        ThingKind.Source => "source",
        ThingKind.Actor => "actor",
        ThingKind.Topic => "topic",
        ThingKind.Term => "term",
        _ => "free page",
    };
}
