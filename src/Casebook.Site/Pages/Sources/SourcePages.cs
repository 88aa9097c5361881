using Casebook.Citations.Items;
using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Output;
using Casebook.Site.Pages.Making;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Sources;

/// <summary>A page per source: its record, its appraisal, and everything that rests on it.</summary>
public sealed class SourcePages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "source";

    /// <inheritdoc/>
    public Type Model => typeof(SourcePage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) => inputs.Content.Sources.Select(source =>
        new PagePlan(Name, Route.Of($"sources/{source.Id}.html"), inputs.Content.Config.Language)
        {
            Thing = new ThingKey(ThingKind.Source, source.Id),
            Origin = source.Span,
        });

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs)
    {
        var source = inputs.Content.SourceById[plan.Thing!.Value.Id];
        var order = new ReadingOrder();
        order.Add(source.Withdrawn?.Because);
        order.Add(source.Reliability?.Because);
        order.Add(source.Annotation);
        return order;
    }

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        var source = inputs.Content.SourceById[plan.Thing!.Value.Id];
        var entry = inputs.Desk.EntriesIn(plan.Language)[source.Id];
        var assessed = inputs.Assessment.Sources[source.Id];
        var model = new SourcePage
        {
            Id = source.Id,
            Title = source.Title.In(plan.Language),
            TitleLanguage = page.TitleLanguage(source),
            Description = entry.Text,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home), Frames.Crumb(page, PageNames.Sources)],
            Entry = new Html(entry.Html),
            EntryText = entry.Text,
            OriginalTitle = source.Title.Text,
            OriginalLanguage = source.Item.Language,
            TitleIsDescription = source.TitleIsDescription,
            Translations = [.. source.Title.Others.Select(form => Labels.Localized(form.Value, form.Key))],
            Type = source.Item.Type,
            Issued = DateModel.Of(source.Issued),
            Accessed = DateModel.Of(source.Accessed),
            Url = source.Url,
            Perspective = Labels.Of(page, inputs.Config.Perspectives, source.Perspective),
            Country = source.Country,
            Reliability = source.Reliability is { } grade ? new GradeModel { Code = grade.Code.ToString(), Because = page.Html(grade.Because), AsOf = DateModel.Of(grade.AsOf) } : null,
            Annotation = source.Annotation is { } annotation ? PageBodies.Block(page, annotation) : null,
            Archives = [.. source.Archives.Select(copy => new ArchiveModel { Url = copy.Url, Taken = DateModel.Of(copy.Taken), Sha256 = copy.Sha256 })],
            Origins = OriginLines.OfSource(page, source.Id),
            References = ReferenceLists.References(page),
            Notes = ReferenceLists.Notes(page),
            Withdrawn = Labels.Withdrawal(page, source.Withdrawn, page.SourceLink),
            Fault = Words.Of(assessed.Fault),
            Fall = Falls.Of(page, assessed.Fall),
            Downloads = Downloads.Of(page, $"sources/{source.Id}"),
            Record = inputs.Records[source.Id],
            Coins = Coins.Of(source),
            Head = Heads.OfSource(page, source),
        };
        return SourceUsage.Fill(page, source, model);
    }
}
