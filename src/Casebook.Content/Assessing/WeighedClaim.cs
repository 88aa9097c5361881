using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Casebook.Content.Model;

namespace Casebook.Content.Assessing;

/// <summary>A claim in the course of assessing: its sides by number of source, and what hangs on which fall.</summary>
internal sealed class WeighedClaim(Claim claim, WeighedSide support, WeighedSide dispute, ImmutableArray<SidedEvidence> background)
{
    // Few, ascending.
    private readonly List<int> _hangsOn = [];

    internal Claim Claim { get; } = claim;

    internal WeighedSide Support { get; } = support;

    internal WeighedSide Dispute { get; } = dispute;

    /// <summary>How leaving it out changes the first place, or null.</summary>
    internal FirstPlaceChange? LeftOut { get; set; }

    internal ClaimState State { get; } =
        claim.Withdrawn is not null ? ClaimState.Withdrawn
        : dispute.Sources.Length > 0 ? ClaimState.Disputed
        : support.Chosen.Length switch { 0 => ClaimState.Unsupported, 1 => ClaimState.SingleOrigin, _ => ClaimState.Corroborated };

    /// <summary>True when it is not withdrawn and something that counts supports it.</summary>
    internal bool IsSupported => State != ClaimState.Withdrawn && Support.Sources.Length > 0;

    /// <summary>Notes a source whose fall changes the claim.</summary>
    internal void HangOn(int source)
    {
        var at = _hangsOn.Count;
        while (at > 0 && _hangsOn[at - 1] > source) at--;
        if (at == 0 || _hangsOn[at - 1] != source) _hangsOn.Insert(at, source);
    }

    internal ClaimAssessment ToAssessment(DerivationGraph graph) => new()
    {
        Claim = Claim,
        State = State,
        Support = Support.ToSide(graph),
        Dispute = Dispute.ToSide(graph),
        Background = background,
        LeftOut = LeftOut,
        HangsOn = graph.IdsOf(CollectionsMarshal.AsSpan(_hangsOn)),
    };
}
