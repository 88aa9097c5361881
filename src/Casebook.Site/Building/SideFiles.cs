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

/// <summary>All files of a site that are no pages of it: assets, media, redirects, feeds, exports.</summary>
internal static class SideFiles
{
    /// <summary>The addresses that authors and themes give, so that clashes with pages are found; those of exports are fixed.</summary>
    public static IReadOnlyList<FilePlan> Plan(EvidenceBase content, Theme theme)
    {
        var plans = new List<FilePlan>();
        foreach (var asset in theme.Assets) plans.Add(new FilePlan(Route.Of(asset.Path.Value), $"the asset '{asset.Path.Value}' of the theme"));
        foreach (var media in content.Media) plans.Add(new FilePlan(Route.Of(media.Path), $"the file 'content/{media.Path}'"));
        foreach (var (old, target) in RedirectPages.Plan(content)) plans.Add(new FilePlan(old, $"an alias of '{target.Id}'"));
        return plans;
    }

    /// <summary>The files.</summary>
    public static IEnumerable<OutputFile> Make(SiteDraft draft)
    {
        var (content, assessment, facts) = (draft.Site.Content, draft.Site.Assessment, draft.Inputs.Facts);
        return draft.Theme.Assets.Select(asset => new OutputFile(OutputPath.Of(asset.Path.Value), asset.Bytes))
            .Concat(content.Media.Select(media => new OutputFile(OutputPath.Of(media.Path), media.Bytes)))
            .Append(CopyNote.Of(content, assessment, facts))
            .Concat(RedirectPages.Make(RedirectPages.Plan(content), draft.Routes, content.Config))
            .Concat(Sitemap.Make(draft.Routes, content.Config))
            .Concat(DossierFeeds.Make(content, assessment, facts.CommitDay))
            .Concat(ChangeFeeds.Make(content, draft.Changes))
            .Concat(PageDownloads.Make(content, draft.Inputs.Records.Texts));
    }

    /// <summary>What the exports of a site are made from.</summary>
    public static ExportInputs ExportsOf(SiteDraft draft)
    {
        var facts = draft.Inputs.Facts;
        return new ExportInputs(draft.Site.Content, draft.Site.Assessment, facts.ToolVersion, facts.Commit, facts.CommitDay) { Citing = draft.Shelf, BuildId = facts.BuildId };
    }
}
