using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>All that changes the first place of one matrix.</summary>
/// <param name="Entries">As the matrix lists them.</param>
/// <param name="Sources">The same by number of source.</param>
/// <param name="Claims">The same by claim.</param>
internal sealed record FirstPlaceChanges(
    ImmutableArray<SensitivityEntry> Entries,
    IReadOnlyList<(int Source, FirstPlaceChange Change)> Sources,
    IReadOnlyList<(ClaimKey Claim, FirstPlaceChange Change)> Claims);
