using Casebook.Content.Model;
using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Overviews;

/// <summary>Hypotheses, explanations, scales and tags over all dossiers, in every language; none on a site without any of them.</summary>
public sealed class MatrixPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "matrix";

    /// <inheritdoc/>
    public Type Model => typeof(MatrixPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs)
    {
        var assessment = inputs.Assessment;
        var isEmpty = assessment is { Hypotheses: null, Motives: null, Scales: null } && assessment.Tags.IsEmpty;
        return isEmpty ? [] : Plans.InEveryLanguage(inputs, Name, PageNames.Matrix, "matrix.html");
    }

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs) => new();

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        return new MatrixPage
        {
            Name = PageNames.Matrix,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home)],
            Hypothesis = inputs.Content.Hypotheses is { } hypotheses ? Labels.FrameworkLink(page, hypotheses) : null,
            Question = inputs.Content.Hypotheses?.Question?.In(plan.Language).PlainText,
            Hypotheses = [.. inputs.Assessment.Hypotheses?.Hypotheses.Select(item => FrameworkItems.Head(page, item)) ?? []],
            Rows = Overviews.Hypotheses(page),
            Explanation = inputs.Content.Explanations is { } explanations ? Labels.FrameworkLink(page, explanations) : null,
            Explanations = [.. inputs.Assessment.Motives?.Explanations.Select(item => FrameworkItems.Head(page, item)) ?? []],
            Motives = Overviews.Motives(page),
            Scales = [.. inputs.Assessment.Scales?.Scales.Select(scale => Scale(page, scale)) ?? []],
            ScaleRows = Overviews.Scales(page),
            Tags = [.. inputs.Assessment.Tags.Select(tag => Tag(page, tag))],
        };
    }

    private static ScaleColumnModel Scale(PageScope page, Framework scale) => new()
    {
        Scale = Labels.FrameworkLink(page, scale),
        Levels = [.. scale.Items.Select(item => Labels.Of(page, item))],
    };

    private static TagRowModel Tag(PageScope page, Content.Assessing.TagCount tag) => new()
    {
        Tag = Labels.ItemLink(page, tag.Framework, tag.Tag.Id),
        Claims = tag.Claims.Length,
        Dossiers = [.. tag.Dossiers.Select(id => page.DossierLink(id))],
    };
}
