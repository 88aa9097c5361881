using System.Collections.Immutable;
using Casebook.Diagnostics.Reporting;
using Casebook.Site.Citing;
using Casebook.Site.Pages;
using Casebook.Site.Pages.Making;
using Casebook.Site.Routing;
using Casebook.Site.Theming;

namespace Casebook.Site.Building;

/// <summary>The steps that run once per page, in parallel, with results in the order of the plans.</summary>
internal static class PageStage
{
    /// <summary>What each page cites.</summary>
    public static IReadOnlyList<(PagePlan Plan, ReadingOrder Reading)> Read(ImmutableArray<PagePlan> plans, PlanInputs inputs, int jobs)
    {
        var readings = new (PagePlan, ReadingOrder)[plans.Length];
        Parallel.For(0, plans.Length, With(jobs), i =>
        {
            var reading = PageKinds.Of(plans[i].Kind).Read(plans[i], inputs);
            readings[i] = (plans[i], reading.Places.IsEmpty ? ReadingOrder.None : reading);
        });
        return readings;
    }

    /// <summary>Lets the finished pages out and counts them; findings in the order of the plans.</summary>
    public static int Render(ImmutableArray<PagePlan> plans, PageInputs inputs, PageRenderer renderer, OutputGate gate, int jobs, DiagnosticBag findings)
    {
        var bags = new DiagnosticBag?[plans.Length];
        Parallel.For(0, plans.Length, With(jobs), i =>
        {
            var bag = new DiagnosticBag();
            renderer.Render(plans[i], PageBuilding.Build(PageKinds.Of(plans[i].Kind), plans[i], inputs), gate, bag);
            if (bag.Count > 0) bags[i] = bag;
        });
        var failed = 0;
        foreach (var bag in bags)
        {
            if (bag is null) continue;
            failed++;
            findings.AddRange(bag.Items);
        }

        return plans.Length - failed;
    }

    private static ParallelOptions With(int jobs) => new() { MaxDegreeOfParallelism = jobs };
}
