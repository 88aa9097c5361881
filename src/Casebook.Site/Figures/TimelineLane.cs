namespace Casebook.Site.Figures;

/// <summary>A row of a timeline: an event, or all events of a dossier.</summary>
/// <param name="Label">What stands at its left, cut when it is long.</param>
/// <param name="Marks">What is drawn in it.</param>
/// <param name="Href">Where the label leads, or null.</param>
public sealed record TimelineLane(string Label, IReadOnlyList<TimelineMark> Marks, string? Href = null);
