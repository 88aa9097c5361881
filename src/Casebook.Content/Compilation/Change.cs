namespace Casebook.Content.Compilation;

/// <summary>One change that readers should know of, between the last version of one day and that of the next day with a version.</summary>
/// <param name="Day">The day of the newer version.</param>
/// <param name="Commit">Its commit.</param>
/// <param name="Dossier">The id of the dossier.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Item">The id of the claim or judgement; null for the dossier itself.</param>
/// <param name="Before">The old wording, likelihood or confidence as plain text, or null.</param>
/// <param name="After">The new one, or null; of a new dossier the title.</param>
/// <param name="Words">What the claim or judgement says now, when its confidence or likelihood changed; else null.</param>
public sealed record Change(DateOnly Day, string Commit, string Dossier, ChangeKind Kind, string? Item, string? Before, string? After, string? Words = null);
