using Casebook.Content.Assessing;
using Casebook.Content.Model;

namespace Casebook.Tests.Content.Assessing;

/// <summary>The tables across dossiers.</summary>
public sealed class AcrossDossiersTests
{
    [Fact]
    public void Motives_count_the_claims_of_each_dossier_by_confidence()
    {
        var file = new CaseFile().Sources("a").Withdrawn("gone").Explanations("economy security")
            .Claim("d#one", "a", confidence: 'h', with: Explains("economy"))
            .Claim("d#two", "a", confidence: 'l', with: Explains("economy", "security"))
            .Claim("d#three", "a", with: Explains("economy"))
            .Claim("d#four", "gone", confidence: 'm', with: Explains("economy"))
            .Claim("d#five", "a", confidence: 'm', with: claim => Explains("economy")(claim) with { Withdrawn = CaseFile.Gone })
            .Claim("e#six", "a", with: Explains("security"));
        var motives = EvidenceAssessor.Assess(file.Build()).Motives!;
        motives.Rows.Select(row => row.Dossier).ShouldBe(["d", "e"]);
        motives.Rows[0].Cells[0].Counts.ShouldBe(new ConfidenceCounts(1, 0, 1, 1, 1));
        motives.Rows[0].Cells[0].Claims.Select(key => key.Claim).ShouldBe(["one", "two", "three"]);
        motives.Rows[0].Cells[1].Counts.ShouldBe(new ConfidenceCounts(0, 0, 1, 0, 0));
        motives.Rows[1].Cells[0].Counts.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Scales_show_the_level_and_its_number()
    {
        var file = new CaseFile().Scale("depth", "declared agreed joint").Scale("scope", "one many")
            .Dossier("d", dossier => dossier with { Assessments = [new ScaleAssessment { Scale = "depth", Level = "agreed", Span = dossier.Span }] })
            .Dossier("e", dossier => dossier with { Withdrawn = CaseFile.Gone });
        var scales = EvidenceAssessor.Assess(file.Build()).Scales!;
        var row = scales.Rows.ShouldHaveSingleItem();
        row.Places[0].ShouldNotBeNull();
        (row.Places[0]!.Level.Id, row.Places[0]!.Rank, row.Places[0]!.Of).ShouldBe(("agreed", 2, 3));
        row.Places[1].ShouldBeNull();
    }

    [Fact]
    public void Tags_list_their_claims_and_dossiers()
    {
        var file = new CaseFile().Source("a").TagSet("obstacles", "distrust funding")
            .Claim("d#one", "a", with: claim => claim with { Tags = ["funding", "funding"] })
            .Claim("e#two", "a", confidence: 'h', with: claim => claim with { Tags = ["funding"] });
        var tags = EvidenceAssessor.Assess(file.Build()).Tags;
        tags.Select(tag => (tag.Tag.Id, tag.Counts.Total)).ShouldBe([("distrust", 0), ("funding", 2)]);
        tags[1].Dossiers.ShouldBe(["d", "e"]);
    }

    [Fact]
    public void The_overview_has_a_row_per_standing_dossier_and_no_sums()
    {
        var file = new CaseFile().Source("a").Hypotheses("h1 h2").Claim("z#c", "a", ratings: "h1:C h2:I").Claim("d#c", "a").WithdrawDossier("w");
        var overview = EvidenceAssessor.Assess(file.Build()).Hypotheses!;
        overview.Rows.Select(row => (row.Dossier, string.Join(',', row.Matrix.First), row.Matrix.IsSensitive)).ShouldBe([("d", "", false), ("z", "h1", true)]);
    }

    private static Func<Claim, Claim> Explains(params string[] explanations) => claim => claim with { Explains = [.. explanations] };
}
