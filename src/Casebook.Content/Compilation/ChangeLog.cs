using System.Collections.Immutable;
using Casebook.Content.Reading;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Compilation;

/// <summary>Tells from the former versions of dossiers what readers should know to have changed, day by day, with the old wording kept.</summary>
public static class ChangeLog
{
    private const string Folder = "content/dossiers/";

    /// <summary>The changes, newest day first, in a day by dossier and in the order of the dossier; versions come oldest first.</summary>
    public static ImmutableArray<Change> Of(IEnumerable<FileRevision> history)
    {
        var changes = new List<Change>();
        foreach (var file in history.Where(revision => IdOf(revision.Path) is not null).GroupBy(revision => revision.Path))
            Follow(IdOf(file.Key)!, file, changes);
        return [.. changes.OrderByDescending(change => change.Day).ThenBy(change => change.Dossier, StringComparer.Ordinal)];
    }

    /// <summary>The id of a dossier's own file, not of a translation.</summary>
    private static string? IdOf(SourcePath path)
    {
        if (!path.Value.StartsWith(Folder, StringComparison.Ordinal) || !path.Value.EndsWith(".md", StringComparison.Ordinal)) return null;
        var name = path.FileName[..^3];
        return name.Contains('.', StringComparison.Ordinal) ? null : name;
    }

    private static void Follow(string dossier, IEnumerable<FileRevision> revisions, List<Change> changes)
    {
        DossierVersion? before = null;
        foreach (var day in revisions.GroupBy(revision => revision.Day))
        {
            var last = day.Last();
            var after = last.File is null ? null : DossierVersion.Of(last.File);
            if (last.File is not null && after is null) continue;
            Compare(new DayOfDossier(last.Day, last.Commit, dossier, changes), before, after);
            before = after;
        }
    }

    private static void Compare(DayOfDossier day, DossierVersion? before, DossierVersion? after)
    {
        if (after is null)
        {
            if (before is not null) day.Add(ChangeKind.DossierRemoved, null, before.Title, null);
            return;
        }

        if (before is null)
        {
            day.Add(ChangeKind.DossierAdded, null, null, after.Title);
            return;
        }

        if (after.IsWithdrawn && !before.IsWithdrawn) day.Add(ChangeKind.DossierWithdrawn, null, before.Title, after.Title);
        if (after.IsWithdrawn) return;
        CompareClaims(day, before.Claims, after.Claims);
        CompareJudgements(day, before.Judgements, after.Judgements);
    }

    private static void CompareClaims(DayOfDossier day, List<VersionItem> before, List<VersionItem> after)
    {
        var old = before.ToDictionary(item => item.Id, StringComparer.Ordinal);
        foreach (var item in after)
        {
            if (!old.Remove(item.Id, out var former))
            {
                if (!item.IsWithdrawn) day.Add(ChangeKind.ClaimAdded, item.Id, null, item.PlainText);
                continue;
            }

            if (item.IsWithdrawn && !former.IsWithdrawn) day.Add(ChangeKind.ClaimWithdrawn, item.Id, former.PlainText, item.PlainText);
            if (item.IsWithdrawn) continue;
            day.AddReworded(ChangeKind.ClaimReworded, former, item);
            day.AddMoved(ChangeKind.ClaimConfidence, item, former.Confidence, item.Confidence);
        }

        foreach (var item in before)
            if (old.ContainsKey(item.Id)) day.Add(ChangeKind.ClaimRemoved, item.Id, item.PlainText, null);
    }

    private static void CompareJudgements(DayOfDossier day, List<VersionItem> before, List<VersionItem> after)
    {
        var old = before.ToDictionary(item => item.Id, StringComparer.Ordinal);
        foreach (var item in after)
        {
            if (!old.Remove(item.Id, out var former))
            {
                day.Add(ChangeKind.JudgementAdded, item.Id, null, item.PlainText);
                continue;
            }

            day.AddReworded(ChangeKind.JudgementReworded, former, item);
            day.AddMoved(ChangeKind.JudgementLikelihood, item, former.Likelihood, item.Likelihood);
            day.AddMoved(ChangeKind.JudgementConfidence, item, former.Confidence, item.Confidence);
        }

        foreach (var item in before)
            if (old.ContainsKey(item.Id)) day.Add(ChangeKind.JudgementRemoved, item.Id, item.PlainText, null);
    }
}
