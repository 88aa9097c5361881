using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>A gap of a dossier, for the list over all.</summary>
/// <param name="Dossier">The id of the dossier.</param>
/// <param name="Gap">The gap.</param>
/// <param name="Judgement">The judgement that an answer would change, or null.</param>
/// <param name="Claim">The claim that an answer would change, or null.</param>
public sealed record GapEntry(string Dossier, Gap Gap, Judgement? Judgement, Claim? Claim);
