using Casebook.Site.Citing;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Terms;

/// <summary>The glossary, in every language of the site; none on a site without terms.</summary>
public sealed class GlossaryPages : IPageKind
{
    /// <inheritdoc/>
    public string Name => "glossary";

    /// <inheritdoc/>
    public Type Model => typeof(GlossaryPage);

    /// <inheritdoc/>
    public IEnumerable<PagePlan> Plan(PlanInputs inputs) => inputs.Content.Terms.IsEmpty ? [] : Plans.InEveryLanguage(inputs, Name, PageNames.Glossary, "glossary.html");

    /// <inheritdoc/>
    public ReadingOrder Read(PagePlan plan, PlanInputs inputs)
    {
        var order = new ReadingOrder();
        foreach (var term in inputs.Content.Terms.OrderBy(term => term.Name.In(plan.Language), StringComparer.Ordinal)) order.Add(term.Means.In(plan.Language));
        return order;
    }

    /// <inheritdoc/>
    public PageModel Build(PagePlan plan, PageInputs inputs)
    {
        var page = new PageScope(plan, inputs);
        var terms = inputs.Content.Terms.Select(term => new TermModel { Id = term.Id, Name = page.In(term.Name), Language = term.Name.Others.ContainsKey(plan.Language) ? null : page.LanguageUnless(inputs.Config.Language), Means = page.HtmlOf(term.Means.In(plan.Language)) });
        return new GlossaryPage
        {
            Name = PageNames.Glossary,
            Breadcrumbs = [Frames.Crumb(page, PageNames.Home)],
            Terms = [.. terms.OrderBy(term => term.Name, inputs.Sorting(plan.Language)).ThenBy(term => term.Id, StringComparer.Ordinal)],
            References = ReferenceLists.References(page),
            Notes = ReferenceLists.Notes(page),
        };
    }
}
