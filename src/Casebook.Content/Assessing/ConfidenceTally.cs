using System.Collections.Immutable;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>Counts claims by confidence while they go by.</summary>
internal sealed class ConfidenceTally
{
    private readonly List<ClaimKey> _claims = [];
    private int _high, _moderate, _low, _notGiven, _withoutSupport;

    internal ConfidenceCounts Counts => new(_high, _moderate, _low, _notGiven, _withoutSupport);

    /// <summary>The counted claims with standing support.</summary>
    internal ImmutableArray<ClaimKey> Claims => [.. _claims];

    internal void Add(WeighedClaim claim)
    {
        if (claim.State == ClaimState.Withdrawn) return;
        if (!claim.IsSupported)
        {
            _withoutSupport++;
            return;
        }

        _claims.Add(claim.Claim.Key);
        switch (claim.Claim.Confidence)
        {
            case Confidence.High: _high++; break;
            case Confidence.Moderate: _moderate++; break;
            case Confidence.Low: _low++; break;
            default: _notGiven++; break;
        }
    }
}
