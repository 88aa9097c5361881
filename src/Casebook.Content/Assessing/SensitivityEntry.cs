using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>One thing without which the first place changes: a source that falls, or a claim left out.</summary>
/// <param name="Source">The id of the source, or null.</param>
/// <param name="Claim">The claim, or null.</param>
/// <param name="After">The hypotheses that come first without it, in the framework's order; empty when the matrix is emptied.</param>
/// <param name="LostRows">The rows that go, in the dossier's order.</param>
public sealed record SensitivityEntry(string? Source, ClaimKey? Claim, ImmutableArray<string> After, ImmutableArray<ClaimKey> LostRows);
