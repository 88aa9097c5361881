using System.Collections.Immutable;
using Casebook.Content.Assessing;
using Casebook.Content.Checking;
using Casebook.Content.Model;
using Casebook.Diagnostics.Reporting;
using Casebook.Tests.Content.Assessing;

namespace Casebook.Tests.Content.Checking;

/// <summary>Each weakness is found where it is, and not where it is not.</summary>
public sealed class EvidenceCheckTests
{
    [Theory]
    [InlineData("a/1!", "", 1)]
    [InlineData("a/1! copy", "", 1)]
    [InlineData("a/1! copy/1!", "", 2)]
    [InlineData("a/1! b", "", 0)]
    [InlineData("a/1!", "b", 1)]
    [InlineData("a b", "c/1!", 1)]
    [InlineData("a", "b c/1!", 0)]
    [InlineData("gone/1! a", "", 0)]
    public void Credibility_one_needs_two_origins_on_its_side(string supports, string disputes, int findings) =>
        Count("CB3101", Press().Claim("d#c", supports, disputes)).ShouldBe(findings);

    [Theory]
    [InlineData("a/5!", "", "", 1)]
    [InlineData("a/5!", "b", "", 0)]
    [InlineData("a/5!", "gone", "", 1)]
    [InlineData("a", "b/5!", "", 0)]
    [InlineData("", "b/5!", "", 1)]
    [InlineData("a", "", "b/5!", 0)]
    [InlineData("a/5!", "", "b", 1)]
    public void Credibility_five_needs_evidence_on_the_other_side(string supports, string disputes, string background, int findings) =>
        Count("CB3102", Press().Claim("d#c", supports, disputes, background)).ShouldBe(findings);

    [Theory]
    [InlineData("a/2", 1)]
    [InlineData("a/6 b/3", 2)]
    [InlineData("a/2!", 0)]
    [InlineData("a", 0)]
    public void A_credibility_needs_a_reason(string supports, int findings) =>
        Count("CB3105", Press().Claim("d#c", supports)).ShouldBe(findings);

    [Fact]
    public void A_reliability_needs_a_reason()
    {
        var file = new CaseFile().Source("a", with: source => source with { Reliability = new Reliability('B', null, null, source.Span) })
            .Source("b", with: source => source with { Reliability = new Reliability('F', CaseFile.Body("No basis."), null, source.Span) })
            .Source("c");
        Messages("CB3103", file).ShouldBe(["the reliability B of the source 'a' has no reason"]);
    }

    [Theory]
    [InlineData("a", 'h', 1)]
    [InlineData("a copy", 'h', 1)]
    [InlineData("gone", 'h', 1)]
    [InlineData("a b", 'h', 0)]
    [InlineData("a", 'm', 0)]
    public void High_confidence_needs_two_origins(string supports, char confidence, int findings) =>
        Count("CB3104", Press().Claim("d#c", supports, confidence: confidence)).ShouldBe(findings);

    [Fact]
    public void A_disputed_claim_needs_a_reason()
    {
        var file = Press().Claim("d#bare", "a", "b").Claim("d#weighed", "a", "b", with: claim => claim with { Because = CaseFile.Body("Weighed.") })
            .Claim("d#struck", "a", "gone").Claim("d#plain", "a");
        Messages("CB3106", file).ShouldBe(["the claim 'bare' is disputed and does not say why it stands as it does"]);
    }

    [Fact]
    public void Every_hypothesis_is_rated_in_every_row_and_on_as_many_rows()
    {
        var file = Press().Hypotheses("h1 h2 h3").Claim("d#part", "a", ratings: "h1:C").Claim("d#whole", "a", ratings: "h1:C h2:I h3:NA").Claim("d#none", "a").Claim("d#no-row", "gone", ratings: "h1:C");
        Messages("CB3107", file).ShouldBe(["the claim 'part' bears on some hypotheses and leaves out 'h2', 'h3'"]);
        Messages("CB3108", file).ShouldHaveSingleItem().ShouldEndWith(": 'h1' on 2, 'h2' on 1");
        Count("CB3108", Press().Hypotheses("h1 h2").Claim("d#c", "a", ratings: "h1:C h2:I")).ShouldBe(0);
    }

    [Fact]
    public void Sources_are_used_and_archived()
    {
        var file = new CaseFile().Source("used", with: source => source with { Url = "https://example.org/1" }).Source("idle").Withdrawn("gone").Claim("d#c", "used");
        Messages("CB3109", file).ShouldBe(["nobody uses the source 'idle'"]);
        Messages("CB3110", file).ShouldBe(["the source 'used' has an address and no archived copy"]);
    }

    [Theory]
    [InlineData("2024-05-02", "2024-05-01", 1)]
    [InlineData("2024-05-02", "2024-05-02", 0)]
    [InlineData("2024-05", "2024-05-01", 0)]
    [InlineData("2024-05-02", "2024-05", 0)]
    [InlineData("2024-05-02", "2024-04", 1)]
    [InlineData("2024/..", "2023", 1)]
    public void A_source_is_not_accessed_before_it_is_issued(string issued, string accessed, int findings)
    {
        var file = new CaseFile().Source("a", with: source => source with { Issued = CaseFile.Date(issued), Accessed = CaseFile.Date(accessed) });
        Count("CB3112", file).ShouldBe(findings);
    }

    [Fact]
    public void A_dossier_has_a_judgement_and_something_cited()
    {
        var file = Press().Claim("d#c", "a").Dossier("empty", dossier => dossier).Dossier("gone", dossier => dossier with { Withdrawn = CaseFile.Gone });
        Messages("CB3111", file).Count().ShouldBe(2);
        Messages("CB3119", file).ShouldBe(["the dossier 'empty' has neither a citation nor a claim"]);
    }

    [Fact]
    public void Evidence_on_what_is_withdrawn_is_named_directly_and_through_copies()
    {
        var file = Press().Source("copy-of-gone", "gone").Source("deep", "copy-of-gone").Source("mix", "gone a")
            .Claim("d#c", "gone deep mix a").Claim("d#w", "gone", with: claim => claim with { Withdrawn = CaseFile.Gone });
        Messages("CB3114", file).ShouldBe(["the claim 'c' rests on 'gone', which is withdrawn and does not count"]);
        Messages("CB3115", file).ShouldBe(["the claim 'c' rests on 'deep', which goes back to nothing but withdrawn sources ('gone') and does not count"]);
        Messages("CB3120", file).Count().ShouldBe(3);
    }

    [Fact]
    public void What_rests_on_withdrawn_or_unsupported_claims_is_named()
    {
        var file = Press().Claim("d#w", "a", with: claim => claim with { Withdrawn = CaseFile.Gone }).Claim("d#u", "gone").Claim("d#ok", "a")
            .Dossier("d", dossier => dossier with
            {
                Judgements = [Judgement(dossier, "A launch is likely.", "w", "ok")],
                Assessments = [new ScaleAssessment { Scale = "depth", Level = "x", RestsOn = [new ClaimReference(new ClaimKey("d", "u"), dossier.Span)], Span = dossier.Span }],
            });
        Messages("CB3116", file).ShouldBe(["the judgement 'j' rests on the claim 'd#w', which is withdrawn"]);
        Messages("CB3118", file).ShouldBe(["the assessment on the scale 'depth' rests on the claim 'd#u', which nothing supports that counts"]);
    }

    [Theory]
    [InlineData("We judge with moderate confidence that it is likely to fail.", "likely", "moderate confidence")]
    [InlineData("It fails. Our confidence is low, and it is a remote case.", "remote", "confidence is low")]
    [InlineData("High-confidence reports make it highly improbable!", "highly improbable", "High-confidence")]
    [InlineData("It is likely to fail. Our confidence is moderate.", null, null)]
    [InlineData("They enjoy the confidence of the fund and are likely to get more.", null, null)]
    [InlineData("Almost certainly so", null, null)]
    public void A_likelihood_and_a_confidence_do_not_share_a_sentence(string text, string? likelihood, string? confidence)
    {
        var file = Press().Claim("d#c", "a").Dossier("d", dossier => dossier with { Judgements = [Judgement(dossier, text)] });
        var found = Findings("CB3113", file);
        if (likelihood is null)
        {
            found.ShouldBeEmpty();
            return;
        }

        var one = found.ShouldHaveSingleItem();
        one.Message.ShouldBe($"a likelihood ('{likelihood}') and a confidence ('{confidence}') share a sentence");
        one.Span!.Value.Content.ToString().ShouldBe(confidence);
    }

    [Fact]
    public void Texts_that_cite_withdrawn_sources_are_named_where_they_cite()
    {
        var content = Press().Claim("d#c", "a").Build();
        var span = content.Dossiers[0].Span;
        var group = new CitationGroup([new CitedSource("gone", "", null, "", CitationMode.Normal, span)], span);
        var use = new SourceUse(UseKind.Passage, new ThingKey(ThingKind.Dossier, "d"), null, null, group, null);
        content = content with { UsesOfSource = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(new Dictionary<string, ImmutableArray<SourceUse>> { ["gone"] = [use] }) };
        var found = EvidenceChecker.Check(content, EvidenceAssessor.Assess(content)).Single(item => item.Code == "CB3117");
        found.Message.ShouldBe("this cites 'gone', which is withdrawn");
        found.Span.ShouldBe(span);
    }

    [Fact]
    public void A_tangle_beyond_counting_is_an_error()
    {
        var content = Press().Claim("d#c", "a b").Build();
        var assessment = EvidenceAssessor.Assess(content);
        var claim = assessment.Claims[new ClaimKey("d", "c")];
        var given = claim with { Support = claim.Support with { IsExact = false } };
        assessment = assessment with { Claims = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(new Dictionary<ClaimKey, ClaimAssessment> { [claim.Key] = given }) };
        var found = EvidenceChecker.Check(content, assessment).Single(item => item.Code == "CB3001");
        (found.Severity, found.Span!.Value.Path.Value).ShouldBe((Severity.Error, "content/dossiers/d.md"));
    }

    [Fact]
    public void Findings_point_at_the_line_and_name_a_way_out()
    {
        var file = Press().Claim("d#one", "a b").Claim("d#two", "a/1", confidence: 'h');
        var found = EvidenceChecker.Check(file.Build(), EvidenceAssessor.Assess(file.Build())).Where(item => item.Code is "CB3101" or "CB3104" or "CB3105").ToList();
        found.Select(item => (item.Code, item.Span!.Value.Start.Line)).ShouldBe([("CB3101", 3), ("CB3104", 3), ("CB3105", 3)]);
        found.ShouldAllBe(item => item.Help != null && item.Severity == Severity.Warning);
    }

    private static Judgement Judgement(Dossier dossier, string text, params string[] claims) => new()
    {
        Id = "j", Text = CaseFile.Body(text), Likelihood = Likelihood.Scale[4], Span = dossier.Span,
        RestsOn = [.. claims.Select(claim => new ClaimReference(new ClaimKey(dossier.Id, claim), dossier.Span))],
    };

    private static CaseFile Press() => new CaseFile().Sources("a b c").Source("copy", "a").Withdrawn("gone");

    private static List<Diagnostic> Findings(string code, CaseFile file)
    {
        var content = file.Build();
        return [.. EvidenceChecker.Check(content, EvidenceAssessor.Assess(content)).Where(item => item.Code == code)];
    }

    private static int Count(string code, CaseFile file) => Findings(code, file).Count;

    private static IEnumerable<string> Messages(string code, CaseFile file) => Findings(code, file).Select(item => item.Message);
}
