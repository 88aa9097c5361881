using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>A judgement that rests on claims which a fall touches.</summary>
/// <param name="Dossier">The id of its dossier.</param>
/// <param name="Judgement">The judgement.</param>
/// <param name="Claims">The touched claims that it rests on, in the order written there.</param>
public sealed record RestingJudgement(string Dossier, Judgement Judgement, ImmutableArray<ClaimKey> Claims);
