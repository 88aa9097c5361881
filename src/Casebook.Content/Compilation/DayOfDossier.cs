namespace Casebook.Content.Compilation;

/// <summary>Collects the changes of one dossier on one day.</summary>
internal sealed class DayOfDossier(DateOnly day, string commit, string dossier, List<Change> changes)
{
    internal void Add(ChangeKind kind, string? item, string? before, string? after) => changes.Add(new Change(day, commit, dossier, kind, item, before, after));

    /// <summary>Adds a change of words, when they differ for a reader: another citation or mark-up is none.</summary>
    internal void AddReworded(ChangeKind kind, VersionItem before, VersionItem after)
    {
        if (before.Words?.Value == after.Words?.Value) return;
        var (old, now) = (before.PlainText, after.PlainText);
        if (old != now) Add(kind, after.Id, old, now);
    }

    /// <summary>Adds a change of a likelihood or confidence.</summary>
    internal void AddMoved(ChangeKind kind, VersionItem item, string? before, string? after)
    {
        if (before != after) changes.Add(new Change(day, commit, dossier, kind, item.Id, before, after, item.PlainText));
    }
}
