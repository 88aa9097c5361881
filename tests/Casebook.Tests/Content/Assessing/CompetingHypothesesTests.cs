using Casebook.Content.Assessing;
using Casebook.Content.Model;

namespace Casebook.Tests.Content.Assessing;

/// <summary>Heuer's matrix: rows, sums, order, diagnosticity, computed by hand.</summary>
public sealed class CompetingHypothesesTests
{
    /// <summary>
    /// The example of Heuer's eighth chapter (will Iraq retaliate?): six items of evidence, three hypotheses; plus is C and minus is I. By hand: H1 has three minuses,
    /// H2 none, H3 two; the first item is consistent with all three and so tells nothing.
    /// </summary>
    [Fact]
    public void The_example_of_the_literature_puts_the_second_hypothesis_first()
    {
        var matrix = Heuer();
        matrix.Columns.Select(column => (column.Hypothesis.Id, column.Weighted, column.Unweighted, column.Rows, column.Rank)).ShouldBe(
            [("h1", 3, 3, 6, 3), ("h2", 0, 0, 6, 1), ("h3", 2, 2, 6, 2)]);
        matrix.Order.Select(column => column.Hypothesis.Id).ShouldBe(["h2", "h3", "h1"]);
        matrix.First.ShouldBe(["h2"]);
        matrix.ByHowMuch.ShouldBe(2);
        matrix.OrderDependsOnWeights.ShouldBeFalse();
        matrix.Rows.Single(row => row.IsNotDiagnostic).Claim.Id.ShouldBe("e1");
        matrix.Rows.Select(row => row.Claim.Id).ShouldBe(["e2", "e3", "e4", "e5", "e6", "e1"]);
        matrix.Rows.Select(row => row.Diagnosticity).ShouldBe([2, 2, 2, 2, 2, 0]);
        matrix.Sensitivity.ShouldBeEmpty();
    }

    [Fact]
    public void Confidence_weighs_three_two_one_and_a_row_without_counts_as_low_and_says_so()
    {
        var matrix = Matrix(Sites("h1 h2")
            .Claim("d#high", "a", confidence: 'h', ratings: "h1:I h2:C")
            .Claim("d#moderate", "a", confidence: 'm', ratings: "h1:II h2:N")
            .Claim("d#low", "a", confidence: 'l', ratings: "h1:CC h2:II")
            .Claim("d#none", "a", ratings: "h1:N h2:I"));
        matrix.Columns.Select(column => (column.Weighted, column.Unweighted)).ShouldBe([(3 + 4, 3), (2 + 1, 3)]);
        matrix.Rows.Single(row => row.WeightIsDefault).Claim.Id.ShouldBe("none");
        matrix.Rows.Single(row => row.Claim.Id == "none").Weight.ShouldBe(1);
        matrix.ByHowMuch.ShouldBe(4);
    }

    [Fact]
    public void The_order_depends_on_the_weights_when_the_unweighted_sum_has_another_set_first()
    {
        var matrix = Matrix(Sites("h1 h2")
            .Claim("d#one", "a", confidence: 'h', ratings: "h1:I h2:C")
            .Claim("d#two", "a", confidence: 'l', ratings: "h1:C h2:I"));
        matrix.First.ShouldBe(["h2"]);
        matrix.UnweightedFirst.ShouldBe(["h1", "h2"]);
        matrix.OrderDependsOnWeights.ShouldBeTrue();
        matrix.ByHowMuch.ShouldBe(2);
    }

    [Fact]
    public void Ties_stay_ties()
    {
        var matrix = Matrix(Sites("h1 h2 h3").Claim("d#c", "a", ratings: "h1:I h2:C h3:N"));
        matrix.First.ShouldBe(["h2", "h3"]);
        matrix.ByHowMuch.ShouldBe(0);
        matrix.Columns.Select(column => column.Rank).ShouldBe([3, 1, 1]);
    }

    [Fact]
    public void A_hypothesis_that_no_row_rates_is_not_ranked_and_one_alone_has_no_lead()
    {
        var matrix = Matrix(Sites("h1 h2 h3").Claim("d#c", "a", ratings: "h1:I h2:NA"));
        matrix.Unranked.Select(column => column.Hypothesis.Id).ShouldBe(["h2", "h3"]);
        matrix.First.ShouldBe(["h1"]);
        matrix.ByHowMuch.ShouldBeNull();
        matrix.Columns[1].Rank.ShouldBeNull();
        matrix.IsUnevenlyRated.ShouldBeFalse();
        matrix.Rows[0].Ratings.ShouldBe([Consistency.Inconsistent, Consistency.NotApplicable, null]);
    }

    [Fact]
    public void Consistency_is_never_a_score()
    {
        var matrix = Matrix(Sites("h1 h2").Claim("d#one", "a", ratings: "h1:CC h2:N").Claim("d#two", "a", ratings: "h1:CC h2:C"));
        matrix.ByHowMuch.ShouldBe(0);
        matrix.First.ShouldBe(["h1", "h2"]);
    }

    [Theory]
    [InlineData("h1:CC h2:II h3:N", 4, false, false)]
    [InlineData("h1:C h2:NA h3:I", 2, false, false)]
    [InlineData("h1:C h2:C h3:C", 0, true, false)]
    [InlineData("h1:CC h2:C h3:C", 1, false, false)]
    [InlineData("h1:C", 0, false, true)]
    [InlineData("h1:II h2:NA h3:NA", 0, false, true)]
    [InlineData("h1:I h2:I", 0, true, false)]
    public void Diagnosticity_is_the_largest_less_the_smallest(string ratings, int diagnosticity, bool isGrey, bool isIncomplete)
    {
        var row = Matrix(Sites("h1 h2 h3").Claim("d#c", "a", ratings: ratings)).Rows[0];
        (row.Diagnosticity, row.IsNotDiagnostic, row.IsIncomplete).ShouldBe((diagnosticity, isGrey, isIncomplete));
    }

    [Fact]
    public void Rows_are_claims_with_standing_support_that_rate_a_hypothesis()
    {
        var matrix = Matrix(Sites("h1 h2").Withdrawn("gone")
            .Claim("d#row", "a", ratings: "h1:C h2:I")
            .Claim("d#disputed", "a", "b", ratings: "h1:C h2:I")
            .Claim("d#only-disputed", "", "b", ratings: "h1:C h2:I")
            .Claim("d#unsupported", "gone", ratings: "h1:C h2:I")
            .Claim("d#withdrawn", "a", ratings: "h1:C h2:I", with: claim => claim with { Withdrawn = CaseFile.Gone })
            .Claim("d#not-applicable", "a", ratings: "h1:NA h2:NA")
            .Claim("d#unrated", "a"));
        matrix.Rows.Select(row => row.Claim.Id).ShouldBe(["row", "disputed"]);
    }

    [Fact]
    public void Different_numbers_of_rows_are_noted()
    {
        var matrix = Matrix(Sites("h1 h2").Claim("d#one", "a", ratings: "h1:C h2:I").Claim("d#two", "a", ratings: "h1:C h2:NA"));
        matrix.IsUnevenlyRated.ShouldBeTrue();
        matrix.Columns.Select(column => column.Rows).ShouldBe([2, 1]);
    }

    [Fact]
    public void A_matrix_without_rows_is_empty_and_a_site_without_hypotheses_has_none()
    {
        var empty = Matrix(Sites("h1 h2").Claim("d#c", "a"));
        empty.IsEmpty.ShouldBeTrue();
        empty.First.ShouldBeEmpty();
        empty.Unranked.Length.ShouldBe(2);
        EvidenceAssessor.Assess(new CaseFile().Source("a").Claim("d#c", "a").Build()).Dossiers["d"].Matrix.ShouldBeNull();
    }

    private static HypothesisMatrix Heuer() => Matrix(Sites("h1 h2 h3")
        .Claim("d#e1", "a b", ratings: "h1:C h2:C h3:C")
        .Claim("d#e2", "a b", ratings: "h1:C h2:C h3:I")
        .Claim("d#e3", "a b", ratings: "h1:C h2:C h3:I")
        .Claim("d#e4", "a b", ratings: "h1:I h2:C h3:C")
        .Claim("d#e5", "a b", ratings: "h1:I h2:C h3:C")
        .Claim("d#e6", "a b", ratings: "h1:I h2:C h3:C"));

    private static CaseFile Sites(string hypotheses) => new CaseFile().Sources("a b").Hypotheses(hypotheses);

    private static HypothesisMatrix Matrix(CaseFile file) => EvidenceAssessor.Assess(file.Build()).Dossiers["d"].Matrix!;
}
