namespace Casebook.Citations.Processing;

/// <summary>One finding of a run: the item's id, and the cluster and cite by index where the finding is about one.</summary>
public sealed record ProcessingWarning(WarningKind Kind, string ItemId, int? Cluster = null, int? Cite = null);
