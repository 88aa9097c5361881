using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>Dossiers and hypotheses; no sums are taken across dossiers.</summary>
/// <param name="Hypotheses">The columns in the framework's order.</param>
/// <param name="Rows">A row per dossier that is not withdrawn.</param>
public sealed record HypothesesOverview(ImmutableArray<FrameworkItem> Hypotheses, ImmutableArray<OverviewRow> Rows);
