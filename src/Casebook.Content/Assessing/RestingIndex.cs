using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>Which judgements and assessments of dossiers that are not withdrawn rest on which claims.</summary>
internal sealed class RestingIndex
{
    private readonly List<(string Dossier, object Entry, ImmutableArray<ClaimReference> RestsOn)> _entries = [];
    private readonly Dictionary<ClaimKey, List<int>> _byClaim = [];

    /// <summary>The index over all dossiers, which are in order.</summary>
    internal static RestingIndex Of(ImmutableArray<Dossier> dossiers)
    {
        var index = new RestingIndex();
        foreach (var dossier in dossiers)
        {
            if (dossier.Withdrawn is not null) continue;
            foreach (var judgement in dossier.Judgements) index.Add(dossier.Id, judgement, judgement.RestsOn);
            foreach (var assessment in dossier.Assessments) index.Add(dossier.Id, assessment, assessment.RestsOn);
        }

        return index;
    }

    /// <summary>Adds to a fall what rests on its claims.</summary>
    internal void Fill(FallParts part)
    {
        var touched = new HashSet<ClaimKey>(part.LoseOnlySupport);
        touched.UnionWith(part.DropToSingleOrigin);
        touched.UnionWith(part.LoseOnlyDispute);
        var places = new SortedSet<int>();
        foreach (var claim in touched)
            if (_byClaim.TryGetValue(claim, out var resting)) places.UnionWith(resting);
        foreach (var place in places)
        {
            var (dossier, entry, restsOn) = _entries[place];
            var claims = restsOn.Select(reference => reference.Claim).Where(touched.Contains).Distinct().ToImmutableArray();
            if (entry is Judgement judgement) part.Judgements.Add(new RestingJudgement(dossier, judgement, claims));
            else if (entry is ScaleAssessment assessment) part.Assessments.Add(new RestingAssessment(dossier, assessment, claims));
        }
    }

    private void Add(string dossier, object entry, ImmutableArray<ClaimReference> restsOn)
    {
        if (restsOn.IsEmpty) return;
        var place = _entries.Count;
        _entries.Add((dossier, entry, restsOn));
        foreach (var reference in restsOn)
        {
            if (!_byClaim.TryGetValue(reference.Claim, out var list)) _byClaim[reference.Claim] = list = [];
            list.Add(place);
        }
    }
}
