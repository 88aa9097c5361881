using System.Collections.Immutable;
using Casebook.Citations.Items;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>Tells which milestones are seen, missed or open at the date of evidence.</summary>
internal static class Milestones
{
    /// <summary>The milestones of one dossier in the order written; none of a withdrawn one.</summary>
    internal static ImmutableArray<MilestoneAssessment> Of(Dossier dossier, Edtf? date) =>
        dossier.Withdrawn is not null || dossier.Milestones.IsEmpty ? []
        : [.. dossier.Milestones.Select(milestone => new MilestoneAssessment(dossier.Id, milestone, StateOf(milestone, date)))];

    /// <summary>The milestones of all dossiers by date, else in the order of dossiers and as written.</summary>
    internal static ImmutableArray<MilestoneAssessment> OfAll(ImmutableArray<Dossier> dossiers, Edtf? date) =>
        [.. dossiers.SelectMany(dossier => Of(dossier, date)).OrderBy(item => item.Milestone.By, EdtfOrder.Instance)];

    private static MilestoneState StateOf(Milestone milestone, Edtf? date)
    {
        if (milestone.Seen is not null) return MilestoneState.Seen;
        if (date is null || EvidenceDates.FirstDayOf(date) is not { } day || milestone.By.LatestDay is not { } due) return MilestoneState.Open;
        return day > due ? MilestoneState.Missed : MilestoneState.Open;
    }
}
