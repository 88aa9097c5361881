using Casebook.Content.Assessing;
using Casebook.Content.Model;

namespace Casebook.Tests.Content.Assessing;

/// <summary>If this source falls: what loses its ground.</summary>
public sealed class SourceFallTests
{
    [Fact]
    public void Claims_lose_their_only_support_through_copies_too()
    {
        var falls = Falls(Press().Claim("d#one", "copy sibling").Claim("d#two", "copy b").Claim("d#three", "a"));
        Keys(falls["a"].LoseOnlySupport).ShouldBe(["d#one", "d#three"]);
        Keys(falls["a"].DropToSingleOrigin).ShouldBe(["d#two"]);
        falls["a"].AlsoFall.ShouldBe(["copy", "copy-of-copy", "sibling"]);
        Keys(falls["copy"].LoseOnlySupport).ShouldBeEmpty();
        Keys(falls["copy"].DropToSingleOrigin).ShouldBe(["d#two"]);
        Keys(falls["b"].DropToSingleOrigin).ShouldBe(["d#two"]);
    }

    [Fact]
    public void Three_origins_do_not_drop_to_one_and_a_disputed_claim_does_not_drop()
    {
        var falls = Falls(Press().Claim("d#three", "a b c").Claim("d#disputed", "a b", "c"));
        falls["a"].DropToSingleOrigin.ShouldBeEmpty();
        Keys(falls["c"].LoseOnlyDispute).ShouldBe(["d#disputed"]);
    }

    [Fact]
    public void Another_way_to_two_origins_keeps_a_claim_corroborated()
    {
        var file = new CaseFile().Sources("r1 r2 r3").Source("x", "r1 r2").Source("y", "r2 r3").Source("z", "r1 r2 r3");
        var falls = Falls(file.Claim("d#c", "x y z r3"));
        falls["y"].DropToSingleOrigin.ShouldBeEmpty();
        falls["z"].DropToSingleOrigin.ShouldBeEmpty();
        falls["x"].DropToSingleOrigin.ShouldHaveSingleItem();
        falls["r3"].DropToSingleOrigin.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_derived_source_falls_only_when_all_it_goes_back_to_have_fallen()
    {
        var falls = Falls(new CaseFile().Sources("r1 r2").Source("roundup", "r1 r2").Source("copy", "roundup").Claim("d#c", "copy"));
        falls["r1"].AlsoFall.ShouldBeEmpty();
        falls["r1"].LoseOnlySupport.ShouldBeEmpty();
        falls["roundup"].AlsoFall.ShouldBe(["copy"]);
        falls["roundup"].LoseOnlySupport.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_diamond_falls_with_its_top()
    {
        var falls = Falls(new CaseFile().Source("top").Source("left", "top").Source("right", "top").Source("bottom", "left right").Claim("d#c", "bottom"));
        falls["top"].AlsoFall.ShouldBe(["bottom", "left", "right"]);
        falls["left"].AlsoFall.ShouldBeEmpty();
        falls["top"].LoseOnlySupport.ShouldHaveSingleItem();
    }

    [Fact]
    public void Judgements_and_assessments_of_any_dossier_that_rest_on_touched_claims_are_listed()
    {
        var file = Press().Scale("depth", "low high").Claim("d#one", "a").Claim("d#two", "b").Claim("e#three", "c")
            .Dossier("d", dossier => dossier with { Judgements = [Judgement(dossier, "j1", "d#two"), Judgement(dossier, "j2", "d#one", "d#two")] })
            .Dossier("e", dossier => dossier with
            {
                Judgements = [Judgement(dossier, "j3", "e#three", "d#one")],
                Assessments = [new ScaleAssessment { Scale = "depth", Level = "high", RestsOn = [Reference(dossier, "d#one")], Span = dossier.Span }],
            });
        var fall = Falls(file)["a"];
        fall.Judgements.Select(item => (item.Dossier, item.Judgement.Id)).ShouldBe([("d", "j2"), ("e", "j3")]);
        Keys(fall.Judgements[1].Claims).ShouldBe(["d#one"]);
        fall.Assessments.ShouldHaveSingleItem().Dossier.ShouldBe("e");
    }

    [Fact]
    public void A_source_that_counts_nowhere_has_nothing_to_take_along()
    {
        var falls = Falls(new CaseFile().Withdrawn("gone").Source("copy", "gone").Source("b").Claim("d#c", "copy b"));
        falls["gone"].ShouldBe(SourceFall.Nothing);
        falls["copy"].ShouldBe(SourceFall.Nothing);
        Keys(falls["b"].LoseOnlySupport).ShouldBe(["d#c"]);
    }

    [Fact]
    public void A_claim_names_what_it_hangs_on()
    {
        var assessment = EvidenceAssessor.Assess(Press().Claim("d#c", "copy b", "c").Claim("d#one", "copy").Build());
        assessment.Claims[new("d", "c")].HangsOn.ShouldBe(["c"]);
        assessment.Claims[new("d", "one")].HangsOn.ShouldBe(["a", "copy"]);
    }

    private static Judgement Judgement(Dossier dossier, string id, params string[] claims) => new()
    {
        Id = id, Text = CaseFile.Body(id), Likelihood = Likelihood.Scale[4], RestsOn = [.. claims.Select(claim => Reference(dossier, claim))], Span = dossier.Span,
    };

    private static ClaimReference Reference(Dossier dossier, string claim) => new(new ClaimKey(claim.Split('#')[0], claim.Split('#')[1]), dossier.Span);

    private static CaseFile Press() => new CaseFile().Sources("a b c").Source("copy", "a").Source("sibling", "a").Source("copy-of-copy", "copy");

    private static Dictionary<string, SourceFall> Falls(CaseFile file) =>
        EvidenceAssessor.Assess(file.Build()).Sources.ToDictionary(pair => pair.Key, pair => pair.Value.Fall);

    private static string[] Keys(IEnumerable<ClaimKey> keys) => [.. keys.Select(key => key.ToString())];
}
