using System.Collections.Immutable;
using Casebook.Content.Assessing;
using Casebook.Content.Checking;
using Casebook.Content.Compilation;
using Casebook.Content.Model;
using Casebook.Content.Reading;
using Casebook.Content.Threads;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Citing;
using Casebook.Site.Output;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;
using Casebook.Site.Search;
using Casebook.Site.Theming;
using Casebook.Site.Theming.Strings;
using Casebook.Site.Verifying;

namespace Casebook.Site.Building;

/// <summary>
/// READ THIS FIRST. The whole build from top to bottom: files in, a finished site out, each stage a pure function of what came before. All findings are
/// collected; after an error no site is given, and what the sink has got by then is worth nothing.
/// </summary>
public static class SiteBuilder
{
    /// <summary>Compiles, assesses and checks the content; null when an error keeps the rest from making sense.</summary>
    public static Result<CheckedSite> Check(SiteInput input, BuildOptions options)
    {
        options.Observer?.Begin(Stages.Compiling);
        var compiled = ContentCompiler.Compile(input, new CompilationOptions { Jobs = options.Jobs, LaterDiagnostics = SiteDiagnostics.Later });
        if (compiled.Value is not { } content) return new Result<CheckedSite>(null, compiled.Diagnostics);
        options.Observer?.Begin(Stages.Assessing);
        var assessment = EvidenceAssessor.Assess(content, options.Jobs);
        options.Observer?.Begin(Stages.Checking);
        var findings = compiled.Diagnostics.AddRange(EvidenceChecker.Check(content, assessment, options.Jobs));
        return new Result<CheckedSite>(new CheckedSite(content, assessment), SeverityRules.Apply(findings, content.Config.Severities));
    }

    /// <summary>Builds the site into a sink; null after any error.</summary>
    public static Result<SiteOutput> Build(SiteInput input, BuildOptions options, IFileSink sink) =>
        Run(input, Check(input, options), options, PageRenderer.Open, (draft, findings) => Finish(draft, options, findings, new OutputGate(sink)));

    /// <summary>Builds the pages of one language as a book; null after any error.</summary>
    /// <param name="input">The input that was checked.</param>
    /// <param name="site">The checked site.</param>
    /// <param name="language">One of the site's languages.</param>
    /// <param name="options">How to build.</param>
    public static Result<BookOutput> BuildBook(SiteInput input, Result<CheckedSite> site, string language, BuildOptions options) =>
        Run(input, site, options, BookStage.Open, (draft, findings) => BookStage.Make(draft, language, options, findings));

    private static Result<T> Run<T>(
        SiteInput input, Result<CheckedSite> site, BuildOptions options, Func<Theme, DiagnosticBag, PageRenderer?> open, Func<SiteDraft, DiagnosticBag, T?> finish)
        where T : class
    {
        options.Observer?.Begin(Stages.Theme);
        var findings = new DiagnosticBag();
        findings.AddRange(site.Diagnostics);
        var (theme, desk) = SideBySide.Make(
            options.Jobs,
            () => ReadTheme(input, site.Value?.Content.Config),
            () => site.Value is { } read ? CitationDesk.Open(read.Content, input, options.Jobs, findings) : null);
        findings.AddRange(theme.Diagnostics);
        var draft = findings.HasErrors || desk is null ? null : Draft(input, site.Value!, theme.Value!, desk, open, options, findings);
        var output = draft is null ? null : finish(draft, findings);
        options.Observer?.End();
        var applied = SeverityRules.Apply(findings.Items, site.Value?.Content.Config.Severities ?? ImmutableDictionary<string, Severity>.Empty);
        return new Result<T>(findings.HasErrors ? null : output, applied);
    }

    private static Result<Theme> ReadTheme(SiteInput input, SiteConfig? config) =>
        input.Theme.IsEmpty ? MissingTheme.Report(input.Files, config) : ThemeReader.Read(input.Theme, PageKinds.Contract, config?.Languages ?? []);

    private static SiteDraft? Draft(
        SiteInput input, CheckedSite site, Theme theme, CitationDesk desk, Func<Theme, DiagnosticBag, PageRenderer?> open, BuildOptions options, DiagnosticBag findings)
    {
        var content = site.Content;
        options.Observer?.Begin(Stages.Routing);
        var plans = new PlanInputs(content, site.Assessment) { Changes = ChangeLog.Of(input.History) };
        var refused = new DiagnosticBag();
        var (routes, renderer) = SideBySide.Make(
            options.Jobs,
            () => RouteTable.Of([.. PageKinds.All.SelectMany(kind => kind.Plan(plans))], SideFiles.Plan(content, theme), content.Config.Language, findings),
            () => open(theme, refused));
        findings.AddRange(refused.Items);
        if (findings.HasErrors || renderer is null) return null;

        options.Observer?.Begin(Stages.Citing);
        var readings = PageStage.Read(routes.Plans, plans, options.Jobs);
        var citations = CitationTable.Cite(readings, desk, plans.Languages, content.Config.CitationScope, options.Jobs);
        findings.AddRange(desk.EntriesIn(content.Config.Language).Findings(content));

        options.Observer?.Begin(Stages.Pages);
        var facts = new BuildFacts
        {
            ToolVersion = input.ToolVersion,
            BuildId = BuildIdentity.Of(input, options.Jobs),
            Commit = input.Commit,
            CommitDay = input.CommitDay,
            HasLocalChanges = input.HasLocalChanges,
        };
        var records = new RecordTable(content, options.Jobs);
        return new SiteDraft(site, theme, renderer, new PageInputs(plans, routes, citations, desk, BodyWordings.Of(theme, plans.Languages), records, facts));
    }

    /// <remarks>After the pages nothing uses the draft, so that what only pages need is let go of.</remarks>
    private static SiteOutput Finish(SiteDraft draft, BuildOptions options, DiagnosticBag findings, OutputGate gate)
    {
        var (content, assessment) = (draft.Site.Content, draft.Site.Assessment);
        var (addresses, sideFiles) = (SearchAddresses.Of(draft.Routes), new SideFiles(draft));
        var pages = PageStage.Render(draft.Routes.Plans, draft.Inputs, draft.Renderer, gate, options.Jobs, findings);

        options.Observer?.Begin(Stages.Files);
        Parallel.Invoke(
            new ParallelOptions { MaxDegreeOfParallelism = options.Jobs },
            () => SearchIndex.MakeInto(gate, content, assessment, addresses, options.Jobs, findings),
            () => sideFiles.MakeInto(gate, options.Jobs));

        options.Observer?.Begin(Stages.Verifying);
        var (verified, count) = SideBySide.Make(options.Jobs, () => gate.Verifier.Findings([OutputManifest.FileName]), gate.Close);
        findings.AddRange(verified);
        return new SiteOutput(count, pages, content, assessment);
    }
}
