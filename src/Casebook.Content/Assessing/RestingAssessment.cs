using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>A place on a scale that rests on claims which a fall touches.</summary>
/// <param name="Dossier">The id of its dossier.</param>
/// <param name="Assessment">The place on the scale.</param>
/// <param name="Claims">The touched claims that it rests on, in the order written there.</param>
public sealed record RestingAssessment(string Dossier, ScaleAssessment Assessment, ImmutableArray<ClaimKey> Claims);
