using Casebook.Content.Assessing;

namespace Casebook.Tests.Content.Assessing;

/// <summary>What changes the first place: each source's fall, then each claim left out.</summary>
public sealed class SensitivityTests
{
    [Fact]
    public void Heuers_conclusion_hangs_on_the_one_report_that_half_of_the_rows_share()
    {
        var entries = Entries(new CaseFile().Sources("a radio b").Hypotheses("h1 h2 h3")
            .Claim("d#e2", "a b", ratings: "h1:C h2:C h3:I")
            .Claim("d#e3", "a b", ratings: "h1:C h2:C h3:I")
            .Claim("d#e4", "radio", ratings: "h1:I h2:C h3:C")
            .Claim("d#e5", "radio", ratings: "h1:I h2:C h3:C"));
        entries.ShouldBe(["radio: h1,h2"]);
    }

    [Fact]
    public void A_tie_made_or_broken_and_an_emptied_matrix_count()
    {
        Entries(Two("a", "b")).ShouldBe(["a: h2", "b: h1", "#one: h2", "#two: h1"]);
        Entries(new CaseFile().Source("a").Hypotheses("h1 h2").Claim("d#c", "a", ratings: "h1:C h2:I")).ShouldBe(["a: ", "#c: "]);
    }

    [Fact]
    public void A_source_that_no_claim_cites_counts_when_what_is_cited_falls_with_it()
    {
        var file = new CaseFile().Source("root").Source("middle", "root").Source("a", "middle").Source("b", "root").Source("c")
            .Hypotheses("h1 h2")
            .Claim("d#one", "a b", ratings: "h1:I h2:C")
            .Claim("d#two", "c", ratings: "h1:C h2:C");
        Entries(file).ShouldBe(["root: h1,h2", "#one: h1,h2"]);
    }

    [Fact]
    public void A_row_with_two_ways_back_stays_when_one_falls()
    {
        var file = new CaseFile().Sources("r1 r2").Source("roundup", "r1 r2").Hypotheses("h1 h2").Claim("d#one", "roundup", ratings: "h1:I h2:C").Claim("d#two", "r1 r2", ratings: "h1:C h2:C");
        Entries(file).ShouldBe(["roundup: h1,h2", "#one: h1,h2"]);
    }

    [Fact]
    public void With_one_way_withdrawn_the_other_is_enough()
    {
        var file = new CaseFile().Withdrawn("r1").Source("r2").Source("roundup", "r1 r2").Hypotheses("h1 h2").Claim("d#one", "roundup", ratings: "h1:I h2:C");
        Entries(file).ShouldBe(["r2: ", "roundup: ", "#one: "]);
    }

    [Fact]
    public void The_change_stands_with_the_source_and_with_the_claim_as_well()
    {
        var assessment = EvidenceAssessor.Assess(Two("a", "b").Build());
        var change = assessment.Sources["a"].Fall.FirstPlaces.ShouldHaveSingleItem();
        (change.Dossier, string.Join(',', change.Before), string.Join(',', change.After)).ShouldBe(("d", "h1,h2", "h2"));
        assessment.Claims[new("d", "two")].LeftOut.ShouldNotBeNull().After.ShouldBe(["h1"]);
        assessment.Claims[new("d", "three")].LeftOut.ShouldBeNull();
    }

    [Fact]
    public void Losing_the_last_row_of_a_hypothesis_takes_it_out_of_the_order()
    {
        var file = new CaseFile().Sources("a b").Hypotheses("h1 h2").Claim("d#one", "a", ratings: "h1:C").Claim("d#two", "b", ratings: "h2:I");
        Entries(file).ShouldBe(["a: h2", "#one: h2"]);
    }

    private static CaseFile Two(string first, string second) => new CaseFile().Sources("a b c").Hypotheses("h1 h2")
        .Claim("d#one", first, ratings: "h1:C h2:I").Claim("d#two", second, ratings: "h1:I h2:C").Claim("d#three", "c", ratings: "h1:C h2:C");

    private static string[] Entries(CaseFile file) =>
        [.. EvidenceAssessor.Assess(file.Build()).Dossiers["d"].Matrix!.Sensitivity.Select(entry => $"{entry.Source ?? "#" + entry.Claim!.Value.Claim}: {string.Join(',', entry.After)}")];
}
