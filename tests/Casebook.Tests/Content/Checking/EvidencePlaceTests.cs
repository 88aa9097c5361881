using Casebook.Content.Assessing;
using Casebook.Content.Checking;
using Casebook.Diagnostics.Reporting;
using Casebook.Tests.Specs;

namespace Casebook.Tests.Content.Checking;

/// <summary>Weaknesses of a site read from its files are reported at the line and column to mend.</summary>
public sealed class EvidencePlaceTests
{
    private const string Site = """
        === content/sources/agency.md
        ---
        type: webpage
        title: Agency
        URL: https://example.org/a
        issued: 2024-05-02
        accessed: 2024-05-01
        reliability: {code: B}
        ---
        === content/sources/copy.md
        ---
        type: webpage
        title: A copy
        derived-from: [agency, gone]
        ---
        === content/sources/gone.md
        ---
        type: webpage
        title: Gone
        withdrawn: {on: 2026-01-01, because: Retracted., replaced-by: agency}
        ---
        === content/dossiers/case.md
        ---
        title: Case
        summary: In short [@gone].
        status: agreed
        topics: [space]
        claims:
          - id: one
            statement: One.
            confidence: high
            evidence:
              - source: agency
                credibility: 1
              - {source: copy, credibility: {code: 5, because: Odd.}}
              - {source: gone, stance: disputes}
            bears-on:
              posturing: I
          - id: two
            statement: Two.
            evidence:
              - source: agency
              - {source: tass-memorandum, stance: disputes}
        judgements:
          - id: j
            text: >-
              With high confidence we judge
              that it is likely.
            likelihood: likely
            rests-on: [lost]
          - {id: k, text: It is so., likelihood: likely, rests-on: [one]}
        ---
        Text.
        === content/dossiers/bare.md
        ---
        title: Bare
        summary: Nothing.
        status: agreed
        topics: [space]
        ---
        """;

    [Fact]
    public void Every_finding_stands_where_it_is_to_be_mended()
    {
        var compiled = Spec.Read(Site.Replace("rests-on: [lost]", "rests-on: [one, struck]").Replace("judgements:", "  - {id: struck, statement: Three., withdrawn: {because: Wrong.}}\njudgements:"), SpecTests.Base).Compile(1);
        compiled.Diagnostics.Where(item => item.Severity == Severity.Error).Select(DiagnosticFormat.Line).ShouldBeEmpty();
        var found = EvidenceChecker.Check(compiled.Value!, EvidenceAssessor.Assess(compiled.Value!));
        found.Select(item => DiagnosticFormat.Line(item).Replace("content/", "").Replace(": warning", "")).ShouldBe(
        [
            "dossiers/bare.md(2,8) CB3111: the dossier 'bare' comes to no judgement",
            "dossiers/bare.md(2,8) CB3119: the dossier 'bare' has neither a citation nor a claim",
            "dossiers/case.md(3,21) CB3117: this cites 'gone', which is withdrawn",
            "dossiers/case.md(9,17) CB3104: the claim 'one' has high confidence and 1 origin in support",
            "dossiers/case.md(12,22) CB3101: credibility 1 means confirmed by other sources, and this side of the claim 'one' has 1 origin",
            "dossiers/case.md(12,22) CB3105: the credibility 1 of 'agency' for the claim 'one' has no reason",
            "dossiers/case.md(13,44) CB3102: credibility 5 means contradicted by other information, and the claim 'one' has no evidence that disputes it",
            "dossiers/case.md(14,18) CB3114: the claim 'one' rests on 'gone', which is withdrawn and does not count",
            "dossiers/case.md(16,7) CB3107: the claim 'one' bears on some hypotheses and leaves out 'new-reality'",
            "dossiers/case.md(17,9) CB3106: the claim 'two' is disputed and does not say why it stands as it does",
            "dossiers/case.md(26,12) CB3113: a likelihood ('likely') and a confidence ('high confidence') share a sentence",
            "dossiers/case.md(29,21) CB3116: the judgement 'j' rests on the claim 'case#struck', which is withdrawn",
            "sources/agency.md(4,6) CB3110: the source 'agency' has an address and no archived copy",
            "sources/agency.md(6,11) CB3112: the source 'agency' was accessed on 2024-05-01, before it was issued on 2024-05-02",
            "sources/agency.md(7,21) CB3103: the reliability B of the source 'agency' has no reason",
            "sources/copy.md(4,24) CB3120: the source 'copy' goes back to 'gone', which is withdrawn",
        ]);
    }

    [Theory]
    [InlineData("It is likely, and we have high con**fid**ence in it.")]
    [InlineData("## Likely, and with high con*fid*ence")]
    public void A_confidence_in_a_narrative_is_found_whatever_its_marks(string narrative)
    {
        var compiled = Spec.Read(Site.Replace("rests-on: [lost]", "rests-on: [one]").Replace("---\nText.", "---\n" + narrative), SpecTests.Base).Compile(1);
        var found = EvidenceChecker.Check(compiled.Value!, EvidenceAssessor.Assess(compiled.Value!));
        found.Count(item => item.Code == "CB3113").ShouldBe(2);
    }
}
