using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>The list of what is not known, over all dossiers.</summary>
internal static class Gaps
{
    /// <summary>The gaps of all dossiers that are not withdrawn, with what an answer would change.</summary>
    internal static ImmutableArray<GapEntry> Of(ImmutableArray<Dossier> dossiers)
    {
        var entries = ImmutableArray.CreateBuilder<GapEntry>();
        foreach (var dossier in dossiers)
        {
            if (dossier.Withdrawn is not null) continue;
            foreach (var gap in dossier.Gaps)
            {
                var judgement = gap.WouldChange is null ? null : dossier.Judgements.FirstOrDefault(item => item.Id == gap.WouldChange);
                var claim = gap.WouldChange is null ? null : dossier.Claims.FirstOrDefault(item => item.Id == gap.WouldChange);
                entries.Add(new GapEntry(dossier.Id, gap, judgement, claim));
            }
        }

        return entries.DrainToImmutable();
    }
}
