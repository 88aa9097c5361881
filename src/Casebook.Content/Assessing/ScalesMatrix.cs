using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>Dossiers and their places on the site's scales.</summary>
/// <param name="Scales">The columns in the order of the settings.</param>
/// <param name="Rows">A row per dossier that is not withdrawn.</param>
public sealed record ScalesMatrix(ImmutableArray<Framework> Scales, ImmutableArray<ScalesRow> Rows);
