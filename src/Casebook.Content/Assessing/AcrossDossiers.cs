using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>The tables across dossiers; nothing is summed across them.</summary>
internal static class AcrossDossiers
{
    /// <summary>Dossiers and hypotheses; null on a site without hypotheses.</summary>
    internal static HypothesesOverview? Hypotheses(EvidenceBase content, ImmutableArray<Dossier> dossiers, HypothesisMatrix?[] matrices)
    {
        if (content.Hypotheses is not { } framework) return null;
        var rows = ImmutableArray.CreateBuilder<OverviewRow>(dossiers.Length);
        for (var i = 0; i < dossiers.Length; i++)
            if (dossiers[i].Withdrawn is null && matrices[i] is { } matrix) rows.Add(new OverviewRow(dossiers[i].Id, matrix));
        return new HypothesesOverview(framework.Items, rows.DrainToImmutable());
    }

    /// <summary>Dossiers and explanations; null on a site without explanations.</summary>
    internal static MotivesMatrix? Motives(EvidenceBase content, ImmutableArray<Dossier> dossiers, ImmutableArray<WeighedClaim>[] claims)
    {
        if (content.Explanations is not { } framework) return null;
        var rows = ImmutableArray.CreateBuilder<MotivesRow>(dossiers.Length);
        for (var i = 0; i < dossiers.Length; i++)
        {
            if (dossiers[i].Withdrawn is not null) continue;
            var tallies = Tally(framework, claims[i], claim => claim.Explains);
            rows.Add(new MotivesRow(dossiers[i].Id, [.. tallies.Select(tally => new MotivesCell(tally.Counts, tally.Claims))]));
        }

        return new MotivesMatrix(framework.Items, rows.DrainToImmutable());
    }

    /// <summary>Dossiers and scales; null on a site without scales.</summary>
    internal static ScalesMatrix? Scales(EvidenceBase content, ImmutableArray<Dossier> dossiers)
    {
        var scales = FrameworksOf(content, content.Config.Scales);
        if (scales.IsEmpty) return null;
        var rows = ImmutableArray.CreateBuilder<ScalesRow>(dossiers.Length);
        foreach (var dossier in dossiers)
            if (dossier.Withdrawn is null) rows.Add(new ScalesRow(dossier.Id, [.. scales.Select(scale => PlaceOf(dossier, scale))]));
        return new ScalesMatrix(scales, rows.DrainToImmutable());
    }

    /// <summary>Every tag of the site's frameworks of tags with its claims.</summary>
    internal static ImmutableArray<TagCount> Tags(EvidenceBase content, ImmutableArray<WeighedClaim>[] claims)
    {
        var all = ImmutableArray.CreateBuilder<TagCount>();
        foreach (var framework in FrameworksOf(content, content.Config.Tags))
        {
            var tallies = Tally(framework, claims.SelectMany(list => list), claim => claim.Tags);
            for (var i = 0; i < tallies.Length; i++)
            {
                var tagged = tallies[i].Claims;
                all.Add(new TagCount(framework, framework.Items[i], tallies[i].Counts, tagged, [.. tagged.Select(key => key.Dossier).Distinct()]));
            }
        }

        return all.DrainToImmutable();
    }

    private static ImmutableArray<Framework> FrameworksOf(EvidenceBase content, ImmutableArray<string> ids) =>
        [.. ids.Select(id => content.FrameworkById.GetValueOrDefault(id)).OfType<Framework>()];

    private static ConfidenceTally[] Tally(Framework framework, IEnumerable<WeighedClaim> claims, Func<Claim, ImmutableArray<string>> namesOf)
    {
        var tallies = new ConfidenceTally[framework.Items.Length];
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < tallies.Length; i++) (tallies[i], columns[framework.Items[i].Id]) = (new ConfidenceTally(), i);
        foreach (var claim in claims)
        {
            var names = namesOf(claim.Claim);
            for (var i = 0; i < names.Length; i++)
                if (columns.TryGetValue(names[i], out var column) && names.IndexOf(names[i]) == i) tallies[column].Add(claim);
        }

        return tallies;
    }

    private static ScalePlace? PlaceOf(Dossier dossier, Framework scale)
    {
        foreach (var assessment in dossier.Assessments)
        {
            if (!string.Equals(assessment.Scale, scale.Id, StringComparison.Ordinal)) continue;
            for (var i = 0; i < scale.Items.Length; i++)
                if (string.Equals(scale.Items[i].Id, assessment.Level, StringComparison.Ordinal)) return new ScalePlace(assessment, scale.Items[i], i + 1, scale.Items.Length);
        }

        return null;
    }
}
