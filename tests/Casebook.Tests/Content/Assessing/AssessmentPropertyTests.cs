using System.Globalization;
using System.Text;
using Casebook.Content.Assessing;
using Casebook.Content.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Casebook.Tests.Content.Assessing;

/// <summary>Laws that hold for any body of evidence.</summary>
public sealed class AssessmentPropertyTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(1, int.MaxValue - 1).ToArbitrary();

    [Fact]
    public void The_order_of_files_changes_nothing() => Check(seed =>
    {
        var file = Random(seed);
        return Print(EvidenceAssessor.Assess(file.Build())) == Print(EvidenceAssessor.Assess(file.Build(seed)));
    });

    [Fact]
    public void A_further_disputing_source_never_raises_a_state() => Check(seed =>
    {
        var before = EvidenceAssessor.Assess(Random(seed).Build());
        var after = EvidenceAssessor.Assess(Random(seed, extraDispute: $"s{seed % 12}").Build());
        return before.Claims.Values.All(claim => Rank(after.Claims[claim.Key].State) <= Rank(claim.State));
    });

    [Fact]
    public void A_copy_adds_a_source_and_never_an_origin() => Check(seed =>
    {
        var before = EvidenceAssessor.Assess(Random(seed).Build());
        var after = EvidenceAssessor.Assess(Random(seed, copies: true).Build());
        return before.Claims.Values.All(claim => after.Claims[claim.Key].Support.Origins == claim.Support.Origins && after.Claims[claim.Key].State == claim.State);
    });

    [Fact]
    public void No_more_origins_than_sources_or_roots_and_no_two_share_a_root() => Check(seed =>
    {
        var assessment = EvidenceAssessor.Assess(Random(seed).Build());
        return assessment.Claims.Values.All(claim =>
        {
            var roots = claim.Support.Independent.SelectMany(source => assessment.Sources[source].Roots).ToList();
            return claim.Support.Origins <= claim.Support.Sources.Length && roots.Count == roots.Distinct().Count();
        });
    });

    [Fact]
    public void What_a_fall_lists_is_what_withdrawing_shows() => Check(seed =>
    {
        var content = Random(seed).Build();
        var before = EvidenceAssessor.Assess(content);
        return content.Sources.Where(source => source.Withdrawn is null).All(source =>
        {
            var after = EvidenceAssessor.Assess(Without(seed, source.Id));
            var fall = before.Sources[source.Id].Fall;
            return Same(fall.AlsoFall, before.Sources.Values.Where(item => item.Stands && !after.Sources[item.Source].Stands && item.Source != source.Id).Select(item => item.Source))
                && Same(Text(fall.LoseOnlySupport), Changed(before, after, (x, y) => x.Support.Stands && !y.Support.Stands))
                && Same(Text(fall.LoseOnlyDispute), Changed(before, after, (x, y) => x.Dispute.Stands && !y.Dispute.Stands))
                && Same(Text(fall.DropToSingleOrigin), Changed(before, after, (x, y) => x.State == ClaimState.Corroborated && y.State == ClaimState.SingleOrigin))
                && Same(fall.FirstPlaces.Select(change => change.Dossier), before.Dossiers.Keys.Where(id => !First(before, id).SequenceEqual(First(after, id))))
                && Same(fall.FirstPlaces.Select(change => change.Dossier), before.Dossiers.Values.Where(item => item.Matrix!.Sensitivity.Any(entry => entry.Source == source.Id)).Select(item => item.Dossier.Id));
        });
    }, 60);

    [Fact]
    public void Falling_twice_is_falling_once() => Check(seed =>
    {
        var content = Random(seed).Build();
        var source = content.Sources[seed % content.Sources.Length].Id;
        var once = EvidenceAssessor.Assess(Without(seed, source));
        return once.Sources[source].Fall.ChangesNothing && once.Sources[source].Fall.AlsoFall.Count == 0
            && once.Dossiers.Values.All(item => item.Matrix!.Sensitivity.All(entry => entry.Source != source));
    });

    [Fact]
    public void Leaving_out_a_claim_is_what_the_matrix_says_of_it() => Check(seed =>
    {
        var before = EvidenceAssessor.Assess(Random(seed).Build());
        return before.Claims.Values.Where(claim => claim.State != ClaimState.Withdrawn).All(claim =>
        {
            var after = First(EvidenceAssessor.Assess(Random(seed, leftOut: claim.Key.ToString()).Build()), claim.Key.Dossier);
            return claim.LeftOut is { } change ? change.After.SequenceEqual(after) : after.SequenceEqual(First(before, claim.Key.Dossier));
        });
    }, 60);

    private static void Check(Func<int, bool> law, int cases = 150) =>
        Prop.ForAll(Seeds, law).Check(Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(1807, 31));

    private static EvidenceBase Without(int seed, string source) => Random(seed, withdrawn: source).Build();

    private static CaseFile Random(int seed, string? extraDispute = null, bool copies = false, string? withdrawn = null, string? leftOut = null)
    {
        var random = new Random(seed);
        var file = new CaseFile().Hypotheses("h1 h2 h3").Explanations("e1 e2");
        var count = 12 + random.Next(6);
        for (var i = 0; i < count; i++)
        {
            var parents = i > 2 && random.Next(2) == 0 ? string.Join(' ', Enumerable.Range(0, 1 + random.Next(3)).Select(_ => $"s{random.Next(i)}")) : "";
            var isWithdrawn = random.Next(10) == 0;
            if (isWithdrawn || withdrawn == $"s{i}") file.Withdrawn($"s{i}", parents);
            else file.Source($"s{i}", parents);
            if (copies) file.Source($"copy-of-s{i}", $"s{i}");
        }

        for (var dossier = 0; dossier < 2; dossier++)
        {
            for (var claim = 0; claim < 4; claim++)
            {
                var supports = Some(random, count, 4);
                var disputes = random.Next(3) == 0 ? Some(random, count, 2) : "";
                var ratings = string.Join(' ', Enumerable.Range(1, 3).Where(_ => random.Next(5) > 0).Select(h => $"h{h}:{new[] { "CC", "C", "N", "I", "II", "NA" }[random.Next(6)]}"));
                var confidence = "hml "[random.Next(4)];
                if (copies) supports = string.Join(' ', supports.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(source => $"{source} copy-of-{source}"));
                if (extraDispute is not null) disputes += " " + extraDispute;
                if (leftOut == $"d{dossier}#c{claim}") file.Claim($"d{dossier}#c{claim}", supports, disputes, confidence: confidence);
                else file.Claim($"d{dossier}#c{claim}", supports, disputes, confidence: confidence, ratings: ratings);
            }
        }

        return file;
    }

    private static string Some(Random random, int count, int most) =>
        string.Join(' ', Enumerable.Range(0, 1 + random.Next(most)).Select(_ => $"s{random.Next(count)}"));

    /// <summary>A disputing source can take a claim down to disputed, and from withdrawn nothing changes.</summary>
    private static int Rank(ClaimState state) => state switch { ClaimState.Corroborated => 3, ClaimState.SingleOrigin => 2, ClaimState.Unsupported => 1, _ => 0 };

    private static System.Collections.Immutable.ImmutableArray<string> First(Assessment assessment, string dossier) => assessment.Dossiers[dossier].Matrix!.First;

    private static IEnumerable<string> Text(IEnumerable<ClaimKey> keys) => keys.Select(key => key.ToString());

    private static IEnumerable<string> Changed(Assessment before, Assessment after, Func<ClaimAssessment, ClaimAssessment, bool> isChanged) =>
        before.Claims.Values.Where(claim => isChanged(claim, after.Claims[claim.Key])).Select(claim => claim.Key.ToString());

    private static bool Same(IEnumerable<string> left, IEnumerable<string> right) => left.Order(StringComparer.Ordinal).SequenceEqual(right.Order(StringComparer.Ordinal));

    private static string Print(Assessment assessment)
    {
        var text = new StringBuilder();
        foreach (var source in assessment.Sources.Values.OrderBy(item => item.Source, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{source.Source} {string.Join(',', source.Roots)} {source.Fault} {string.Join(',', source.Fall.AlsoFall)} {string.Join(',', source.Fall.LoseOnlySupport)} {string.Join(',', source.Fall.DropToSingleOrigin)}\n");
        foreach (var claim in assessment.Claims.Values.OrderBy(item => item.Key))
            text.Append(CultureInfo.InvariantCulture, $"{claim.Key} {claim.State} {string.Join(',', claim.Support.Independent)} {string.Join(',', claim.Dispute.Independent)} {string.Join(',', claim.HangsOn)}\n");
        foreach (var (id, dossier) in assessment.Dossiers.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{id} {dossier.Counts} {string.Join(',', dossier.Matrix!.Order.Select(column => column.Hypothesis.Id + column.Weighted))} {string.Join(',', dossier.Matrix.Sensitivity.Select(entry => entry.Source ?? entry.Claim.ToString()))}\n");
        return text.Append(string.Join(',', assessment.Disputed)).Append(string.Join(',', assessment.SingleOrigin)).ToString();
    }
}
