using Casebook.Content.Assessing;
using Casebook.Content.Model;

namespace Casebook.Tests.Content.Assessing;

/// <summary>Roots, independence and the number of origins, all computed by hand.</summary>
public sealed class OriginCountingTests
{
    [Fact]
    public void A_source_that_derives_from_nothing_is_its_own_root() =>
        Roots(new CaseFile().Source("a"), "a").ShouldBe(["a"]);

    [Fact]
    public void Roots_are_found_over_any_number_of_steps_and_relations() =>
        Roots(new CaseFile().Source("wire").Source("site", "wire").Source("blog", "site").Source("digest", "blog other").Source("other"), "digest").ShouldBe(["other", "wire"]);

    [Theory]
    [InlineData("wire copy", 1)]
    [InlineData("copy sibling", 1)]
    [InlineData("copy-of-copy sibling wire", 1)]
    [InlineData("wire other", 2)]
    [InlineData("wire other roundup", 2)]
    [InlineData("copy other roundup", 2)]
    [InlineData("roundup", 1)]
    [InlineData("roundup roundup-copy", 1)]
    [InlineData("roundup third", 2)]
    [InlineData("roundup wire", 1)]
    [InlineData("wire wire", 1)]
    public void Chains_copies_and_siblings_are_one_and_originals_stay_apart(string sources, int origins)
    {
        var side = Assess(Press().Claim("d#c", sources)).Claims[new ClaimKey("d", "c")].Support;
        side.Origins.ShouldBe(origins);
        side.IsExact.ShouldBeTrue();
    }

    [Fact]
    public void The_largest_choice_is_found_where_taking_the_first_would_miss_it()
    {
        var file = new CaseFile().Sources("r1 r2 r3 r4").Source("a", "r2 r3").Source("b", "r1 r2").Source("c", "r3 r4");
        Assess(file.Claim("d#c", "a b c")).Claims[new ClaimKey("d", "c")].Support.Independent.ShouldBe(["b", "c"]);
    }

    [Fact]
    public void Five_round_ups_in_a_ring_are_two_origins()
    {
        var file = new CaseFile().Sources("r0 r1 r2 r3 r4");
        for (var i = 0; i < 5; i++) file.Source($"s{i}", $"r{i} r{(i + 1) % 5}");
        Assess(file.Claim("d#c", "s0 s1 s2 s3 s4")).Claims[new ClaimKey("d", "c")].Support.Origins.ShouldBe(2);
    }

    [Fact]
    public void The_sources_nearest_to_their_root_are_the_ones_counted() =>
        Assess(Press().Claim("d#c", "copy-of-copy copy wire other")).Claims[new ClaimKey("d", "c")].Support.Independent.ShouldBe(["wire", "other"]);

    [Fact]
    public void Roots_do_not_change_when_a_root_is_withdrawn()
    {
        var file = new CaseFile().Withdrawn("wire").Source("other").Source("roundup", "wire other").Source("review", "wire third").Source("third");
        var assessment = Assess(file.Claim("d#c", "roundup review"));
        assessment.Sources["roundup"].Roots.ShouldBe(["other", "wire"]);
        assessment.Claims[new ClaimKey("d", "c")].Support.Origins.ShouldBe(1);
    }

    [Fact]
    public void A_withdrawn_source_counts_nowhere_nor_does_a_copy_of_a_copy_of_it()
    {
        var file = new CaseFile().Withdrawn("wire").Source("copy", "wire").Source("copy-of-copy", "copy").Source("mix", "copy other").Source("other");
        var claim = Assess(file.Claim("d#c", "wire copy copy-of-copy mix")).Claims[new ClaimKey("d", "c")];
        claim.Support.Sources.ShouldBe(["mix"]);
        claim.Support.Entries.Select(entry => entry.Fault).ShouldBe(
            [StandingFault.Withdrawn, StandingFault.CopyOfWithdrawn, StandingFault.CopyOfWithdrawn, StandingFault.None]);
        claim.Support.Entries[2].Withdrawn.ShouldBe(["wire"]);
    }

    [Fact]
    public void A_circle_does_not_hang_the_count()
    {
        var assessment = Assess(new CaseFile().Source("a", "c").Source("b", "a").Source("c", "b").Source("d", "c").Claim("d#c", "a b c d"));
        assessment.Claims[new ClaimKey("d", "c")].Support.Origins.ShouldBe(1);
    }

    [Fact]
    public void A_chain_of_thousands_of_copies_is_one_origin()
    {
        var file = new CaseFile().Source("s0000");
        for (var i = 1; i < 3000; i++) file.Source($"s{i:0000}", $"s{i - 1:0000}");
        var assessment = Assess(file.Claim("d#c", "s0000 s1500 s2999"));
        assessment.Claims[new ClaimKey("d", "c")].Support.Origins.ShouldBe(1);
        assessment.Sources["s2999"].Depth.ShouldBe(2999);
        assessment.Sources["s1000"].Fall.AlsoFall.Count.ShouldBe(1999);
        assessment.Sources["s0000"].Fall.LoseOnlySupport.ShouldHaveSingleItem();
        assessment.Sources["s0001"].Fall.LoseOnlySupport.ShouldBeEmpty();
    }

    private static CaseFile Press() => new CaseFile()
        .Sources("wire other third").Source("copy", "wire").Source("sibling", "wire").Source("copy-of-copy", "copy")
        .Source("roundup", "wire other").Source("roundup-copy", "roundup");

    private static Assessment Assess(CaseFile file) => EvidenceAssessor.Assess(file.Build());

    private static string[] Roots(CaseFile file, string source) => [.. Assess(file).Sources[source].Roots];
}
