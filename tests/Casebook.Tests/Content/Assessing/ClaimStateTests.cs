using Casebook.Content.Assessing;
using Casebook.Content.Model;

namespace Casebook.Tests.Content.Assessing;

/// <summary>The state of a claim follows mechanically from what stands on each side.</summary>
public sealed class ClaimStateTests
{
    [Theory]
    [InlineData("a", "", ClaimState.SingleOrigin)]
    [InlineData("a copy", "", ClaimState.SingleOrigin)]
    [InlineData("a b", "", ClaimState.Corroborated)]
    [InlineData("a b", "c", ClaimState.Disputed)]
    [InlineData("a b", "copy", ClaimState.Disputed)]
    [InlineData("a", "a", ClaimState.Disputed)]
    [InlineData("", "b", ClaimState.Disputed)]
    [InlineData("gone", "", ClaimState.Unsupported)]
    [InlineData("gone gone-copy", "", ClaimState.Unsupported)]
    [InlineData("a b", "gone", ClaimState.Corroborated)]
    [InlineData("a gone", "gone-copy", ClaimState.SingleOrigin)]
    [InlineData("", "gone", ClaimState.Unsupported)]
    public void State_follows_the_order_of_the_method(string supports, string disputes, ClaimState state) =>
        Assess(supports, disputes).State.ShouldBe(state);

    [Fact]
    public void Both_sides_print_sources_and_origins()
    {
        var claim = Assess("a copy b", "c copy-of-c");
        (claim.Support.Sources.Length, claim.Support.Origins).ShouldBe((3, 2));
        (claim.Dispute.Sources.Length, claim.Dispute.Origins).ShouldBe((2, 1));
    }

    [Fact]
    public void Background_is_no_side()
    {
        var site = Press().Claim("d#c", "a", background: "b c");
        var claim = EvidenceAssessor.Assess(site.Build()).Claims[new ClaimKey("d", "c")];
        claim.State.ShouldBe(ClaimState.SingleOrigin);
        claim.Background.Select(entry => entry.Evidence.Source).ShouldBe(["b", "c"]);
    }

    [Fact]
    public void A_withdrawn_claim_counts_nowhere()
    {
        var site = Press().Claim("d#c", "a b", "c", with: claim => claim with { Withdrawn = CaseFile.Gone });
        var assessment = EvidenceAssessor.Assess(site.Build());
        var weighed = assessment.Claims[new ClaimKey("d", "c")];
        weighed.State.ShouldBe(ClaimState.Withdrawn);
        weighed.Support.Origins.ShouldBe(0);
        weighed.Support.Entries.Length.ShouldBe(2);
        assessment.Disputed.ShouldBeEmpty();
        assessment.Dossiers["d"].Counts.ShouldBe(new DossierCounts(0, 0, 0, 0, 1, 0, 0, 0));
    }

    [Fact]
    public void Withdrawing_a_dossier_withdraws_its_claims()
    {
        var assessment = EvidenceAssessor.Assess(Press().Claim("d#c", "a").Dossier("d", dossier => dossier with { Withdrawn = CaseFile.Gone }).Build());
        assessment.Claims[new ClaimKey("d", "c")].State.ShouldBe(ClaimState.Withdrawn);
        assessment.Sources["a"].Fall.ChangesNothing.ShouldBeTrue();
    }

    [Fact]
    public void The_lists_over_all_dossiers_go_by_dossier_and_then_as_written()
    {
        var site = Press().Claim("z#one", "a").Claim("m#second", "b").Claim("m#first", "c").Claim("m#third", "a", "b").Claim("a#none", "gone");
        var assessment = EvidenceAssessor.Assess(site.Build());
        assessment.SingleOrigin.Select(key => key.ToString()).ShouldBe(["m#second", "m#first", "z#one"]);
        assessment.Disputed.Select(key => key.ToString()).ShouldBe(["m#third"]);
        assessment.Unsupported.Select(key => key.ToString()).ShouldBe(["a#none"]);
        assessment.Dossiers["m"].Counts.ShouldBe(new DossierCounts(0, 2, 1, 0, 0, 3, 3, 0));
    }

    private static CaseFile Press() => new CaseFile()
        .Sources("a b c").Source("copy", "a").Source("copy-of-c", "c").Withdrawn("gone").Source("gone-copy", "gone");

    private static ClaimAssessment Assess(string supports, string disputes) =>
        EvidenceAssessor.Assess(Press().Claim("d#c", supports, disputes).Build()).Claims[new ClaimKey("d", "c")];
}
