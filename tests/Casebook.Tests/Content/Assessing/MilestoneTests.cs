using System.Collections.Immutable;
using Casebook.Content.Assessing;
using Casebook.Content.Model;

namespace Casebook.Tests.Content.Assessing;

/// <summary>Milestones and the date of evidence, which is never the clock.</summary>
public sealed class MilestoneTests
{
    [Theory]
    [InlineData("2026-11", "2026-10", MilestoneState.Missed)]
    [InlineData("2026-11", "2026-10-31", MilestoneState.Missed)]
    [InlineData("2026-11", "2026-11", MilestoneState.Open)]
    [InlineData("2026-11", "2026", MilestoneState.Open)]
    [InlineData("2026-11-02", "2026-11-01", MilestoneState.Missed)]
    [InlineData("2026-11-01", "2026-11-01", MilestoneState.Open)]
    [InlineData("2026-11", "2026-11-15", MilestoneState.Open)]
    [InlineData("2030", "2028/..", MilestoneState.Open)]
    [InlineData("2030", "2028/", MilestoneState.Open)]
    [InlineData("2030", "202X", MilestoneState.Missed)]
    [InlineData("2029", "202X", MilestoneState.Open)]
    [InlineData("2026-12", "2026-23", MilestoneState.Missed)]
    [InlineData("2027-01", "2026-24", MilestoneState.Open)]
    public void A_milestone_is_missed_when_the_date_of_evidence_lies_after_its_latest_day(string asOf, string by, MilestoneState state) =>
        States(Case(by).AsOf(asOf)).ShouldBe([state]);

    [Fact]
    public void Seen_is_seen_whatever_the_date()
    {
        var seen = new Sighting(CaseFile.Date("2020"), null);
        States(Case("2019", milestone => milestone with { Seen = seen }).AsOf("2026")).ShouldBe([MilestoneState.Seen]);
    }

    [Fact]
    public void The_date_of_evidence_is_the_newest_of_the_dossiers_that_stand()
    {
        var file = Case("2026-03").Dossier("d", dossier => dossier with { AsOf = CaseFile.Date("2026-02") })
            .Dossier("e", dossier => dossier with { AsOf = CaseFile.Date("2026-04") })
            .Dossier("f", dossier => dossier with { AsOf = CaseFile.Date("2027"), Withdrawn = CaseFile.Gone });
        EvidenceAssessor.Assess(file.Build()).DateOfEvidence!.Text.ShouldBe("2026-04");
        States(file).ShouldBe([MilestoneState.Missed]);
    }

    [Fact]
    public void Without_any_date_every_milestone_is_open() => States(Case("1999")).ShouldBe([MilestoneState.Open]);

    [Fact]
    public void Milestones_of_all_dossiers_go_by_date()
    {
        var file = Case("2028").Dossier("a", dossier => dossier with { Milestones = [Milestone("2030", dossier), Milestone("2027", dossier)] });
        EvidenceAssessor.Assess(file.Build()).Milestones.Select(item => item.Milestone.By.Text).ShouldBe(["2027", "2028", "2030"]);
    }

    [Fact]
    public void Gaps_know_the_judgement_or_claim_that_an_answer_would_change()
    {
        var file = new CaseFile().Source("a").Claim("d#c", "a").Dossier("d", dossier => dossier with
        {
            Gaps = [new Gap(CaseFile.Body("Who?"), null, "c", dossier.Span), new Gap(CaseFile.Body("When?"), null, null, dossier.Span)],
        });
        var gaps = EvidenceAssessor.Assess(file.Build()).Gaps;
        gaps[0].Claim.ShouldNotBeNull().Id.ShouldBe("c");
        gaps[1].Claim.ShouldBeNull();
    }

    private static CaseFile Case(string by, Func<Milestone, Milestone>? with = null) =>
        new CaseFile().Dossier("d", dossier => dossier with { Milestones = [with is null ? Milestone(by, dossier) : with(Milestone(by, dossier))] });

    private static Milestone Milestone(string by, Dossier dossier) => new(CaseFile.Date(by), CaseFile.Body("A launch."), null, null, dossier.Span);

    private static ImmutableArray<MilestoneState> States(CaseFile file) =>
        [.. EvidenceAssessor.Assess(file.Build()).Dossiers["d"].Milestones.Select(item => item.State)];
}
