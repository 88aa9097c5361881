using Casebook.Content.Model;
using Casebook.Site.Pages.Shared;
using Casebook.Site.Routing;

namespace Casebook.Site.Pages.Making;

/// <summary>The items of frameworks, alone or with what the site says by them.</summary>
internal static class FrameworkItems
{
    /// <summary>An item by its name alone, as the head of a column.</summary>
    public static FrameworkItemModel Head(PageScope page, FrameworkItem item) => new() { Id = item.Id, Name = page.In(item.Name) };

    /// <summary>An item with its meaning, the claims that carry it and the dossiers that stand there.</summary>
    public static FrameworkItemModel WithUses(PageScope page, Framework framework, FrameworkItem item) => Head(page, item) with
    {
        Means = page.Html(item.Means),
        Claims = framework.Kind is FrameworkKind.Explanations or FrameworkKind.Tags ? Claims.Lines(page, Carrying(page, framework, item)) : [],
        Dossiers = Dossiers(page, framework, item),
    };

    private static IEnumerable<ClaimKey> Carrying(PageScope page, Framework framework, FrameworkItem item)
    {
        if (framework.Kind == FrameworkKind.Tags)
            return page.Assessment.Tags.FirstOrDefault(tag => tag.Framework.Id == framework.Id && tag.Tag.Id == item.Id)?.Claims ?? [];
        if (page.Assessment.Motives is not { } motives || framework.Id != page.Inputs.Config.Explanations) return [];
        var column = motives.Explanations.ToList().FindIndex(explanation => explanation.Id == item.Id);
        return column < 0 ? [] : motives.Rows.SelectMany(row => row.Cells[column].Claims);
    }

    private static IReadOnlyList<LinkModel> Dossiers(PageScope page, Framework framework, FrameworkItem item)
    {
        switch (framework.Kind)
        {
            case FrameworkKind.Scale when page.Assessment.Scales is { } scales:
                var column = scales.Scales.ToList().FindIndex(scale => scale.Id == framework.Id);
                return column < 0 ? [] : [.. scales.Rows.Where(row => row.Places[column]?.Level.Id == item.Id).Select(row => page.DossierLink(row.Dossier, Anchors.Scale(framework.Id)))];
            case FrameworkKind.Hypotheses when page.Assessment.Hypotheses is { } overview && framework.Id == page.Inputs.Config.Hypotheses:
                return [.. overview.Rows.Where(row => row.Matrix.First.Contains(item.Id)).Select(row => page.DossierLink(row.Dossier, Anchors.Section("matrix")))];
            default:
                return [];
        }
    }
}
