using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>Dossiers and the explanations that their claims speak for.</summary>
/// <param name="Explanations">The columns in the framework's order.</param>
/// <param name="Rows">A row per dossier that is not withdrawn.</param>
public sealed record MotivesMatrix(ImmutableArray<FrameworkItem> Explanations, ImmutableArray<MotivesRow> Rows);
