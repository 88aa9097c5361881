using System.Collections.Concurrent;
using System.Collections.Immutable;
using Casebook.Content.Compilation;
using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Exports;
using Casebook.Site.Feeds;
using Casebook.Site.Output;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;
using Casebook.Site.Theming;

namespace Casebook.Site.Building;

/// <summary>All files of a site that are no pages of it: assets, media, redirects, feeds, exports. It keeps nothing that only pages need.</summary>
internal sealed class SideFiles
{
    private readonly CheckedSite _site;
    private readonly Theme _theme;
    private readonly RouteTable _routes;
    private readonly ImmutableArray<Change> _changes;
    private readonly BuildFacts _facts;
    private readonly ReferenceTexts _records;
    private readonly StyleShelf _shelf;

    /// <summary>The files of a site.</summary>
    public SideFiles(SiteDraft draft)
    {
        (_site, _theme, _routes, _changes) = (draft.Site, draft.Theme, draft.Routes, draft.Changes);
        (_facts, _records, _shelf) = (draft.Inputs.Facts, draft.Inputs.Records.Texts, draft.Shelf);
    }

    /// <summary>The addresses that authors and themes give, so that clashes with pages are found; those of exports are fixed.</summary>
    public static IReadOnlyList<FilePlan> Plan(EvidenceBase content, Theme theme)
    {
        var plans = new List<FilePlan>();
        foreach (var asset in theme.Assets) plans.Add(new FilePlan(Route.Of(asset.Path.Value), $"the asset '{asset.Path.Value}' of the theme"));
        foreach (var media in content.Media) plans.Add(new FilePlan(Route.Of(media.Path), $"the file 'content/{media.Path}'"));
        foreach (var (old, target) in RedirectPages.Plan(content)) plans.Add(new FilePlan(old, $"an alias of '{target.Id}'"));
        return plans;
    }

    /// <summary>Makes the files and hands on each as soon as it is made.</summary>
    public void MakeInto(IFileSink sink, int jobs)
    {
        Action<IFileSink>[] steps = [.. Exporters.Steps(Exports()), .. PageDownloads.Steps(_site.Content, _records), .. Others()];
        Parallel.ForEach(Partitioner.Create(steps, loadBalance: true), new ParallelOptions { MaxDegreeOfParallelism = jobs }, step => step(sink));
    }

    private IEnumerable<Action<IFileSink>> Others()
    {
        var (content, assessment) = (_site.Content, _site.Assessment);
        foreach (var asset in _theme.Assets) yield return sink => sink.Put(new OutputFile(OutputPath.Of(asset.Path.Value), asset.Bytes));
        foreach (var media in content.Media) yield return sink => sink.Put(new OutputFile(OutputPath.Of(media.Path), media.Bytes));
        yield return sink => sink.Put(CopyNote.Of(content, assessment, _facts));
        yield return Putting(RedirectPages.Make(RedirectPages.Plan(content), _routes, content.Config));
        yield return Putting(Sitemap.Make(_routes, content.Config));
        yield return Putting(DossierFeeds.Make(content, assessment, _facts.CommitDay));
        yield return Putting(ChangeFeeds.Make(content, _changes));
    }

    private static Action<IFileSink> Putting(IEnumerable<OutputFile> files) => sink =>
    {
        foreach (var file in files) sink.Put(file);
    };

    private ExportInputs Exports() => new(_site.Content, _site.Assessment, _facts.ToolVersion, _facts.Commit, _facts.CommitDay) { Citing = _shelf, BuildId = _facts.BuildId };
}
