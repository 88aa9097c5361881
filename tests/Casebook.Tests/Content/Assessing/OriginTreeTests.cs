using Casebook.Content.Assessing;
using Casebook.Content.Model;

namespace Casebook.Tests.Content.Assessing;

/// <summary>The tree that a page draws of where evidence comes from.</summary>
public sealed class OriginTreeTests
{
    [Fact]
    public void A_claims_tree_leads_from_the_roots_down_to_its_evidence()
    {
        var nodes = OfClaim(Press().Claim("d#c", "copy-of-copy roundup", "other"));
        nodes.ShouldBe(
        [
            "0 other Disputes counted", "1 roundup Supports", "0 wire", "1 copy", "2 copy-of-copy Supports counted", "1 roundup Supports repeat",
        ]);
    }

    [Fact]
    public void What_stands_on_nothing_is_marked()
    {
        var content = new CaseFile().Withdrawn("wire").Source("copy", "wire").Claim("d#c", "copy").Build();
        var assessment = EvidenceAssessor.Assess(content);
        OriginTrees.OfClaim(content, assessment, assessment.Claims[new ClaimKey("d", "c")]).Nodes.ShouldAllBe(node => !node.Stands);
    }

    [Fact]
    public void A_sources_tree_holds_what_it_comes_from_and_what_passes_it_on()
    {
        var content = Press().Source("unrelated", "other").Build();
        var tree = OriginTrees.OfSource(content, EvidenceAssessor.Assess(content), "copy");
        tree.Nodes.Select(node => node.Source).ShouldBe(["wire", "copy", "copy-of-copy"]);
        tree.Nodes.Select(node => node.Parent).ShouldBe([-1, 0, 1]);
        tree.IsFlat.ShouldBeFalse();
    }

    [Fact]
    public void Two_originals_make_a_flat_tree()
    {
        var content = Press().Claim("d#c", "wire other").Build();
        var assessment = EvidenceAssessor.Assess(content);
        OriginTrees.OfClaim(content, assessment, assessment.Claims[new ClaimKey("d", "c")]).IsFlat.ShouldBeTrue();
    }

    private static CaseFile Press() => new CaseFile().Sources("wire other").Source("copy", "wire").Source("copy-of-copy", "copy").Source("roundup", "wire other");

    private static string[] OfClaim(CaseFile file)
    {
        var content = file.Build();
        var assessment = EvidenceAssessor.Assess(content);
        var tree = OriginTrees.OfClaim(content, assessment, assessment.Claims[new ClaimKey("d", "c")]);
        return [.. tree.Nodes.Select(node => $"{node.Depth} {node.Source}{(node.Stance is { } stance ? " " + stance : "")}{(node.IsCounted ? " counted" : "")}{(node.IsRepeat ? " repeat" : "")}")];
    }
}
