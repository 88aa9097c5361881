using System.Collections.Immutable;
using Casebook.Citations.Items;
using Casebook.Diagnostics.Text;

namespace Casebook.Content.Model;

/// <summary>A sentence that evidence speaks for or against, with an address of its own.</summary>
public sealed record Claim
{
    /// <summary>The dossier and the claim's id in it.</summary>
    public required ClaimKey Key { get; init; }

    /// <summary>The id within the dossier, which is also its anchor.</summary>
    public string Id => Key.Claim;

    /// <summary>The sentence.</summary>
    public required Body Statement { get; init; }

    /// <summary>When what it says happened.</summary>
    public Edtf? Date { get; init; }

    /// <summary>The analyst's confidence; null when not given.</summary>
    public Confidence? Confidence { get; init; }

    /// <summary>Where the confidence stands; null when not given.</summary>
    public SourceSpan? ConfidenceSpan { get; init; }

    /// <summary>The reason for the confidence.</summary>
    public Body? Because { get; init; }

    /// <summary>The evidence in the order written; empty only for a withdrawn claim.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>The ratings against hypotheses, in the framework's order.</summary>
    public ImmutableArray<Rating> BearsOn { get; init; } = [];

    /// <summary>Ids of explanations it speaks for.</summary>
    public ImmutableArray<string> Explains { get; init; } = [];

    /// <summary>Ids of tags.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Set when the claim itself, or its whole dossier, is withdrawn.</summary>
    public Withdrawal? Withdrawn { get; init; }

    /// <summary>Where its id stands.</summary>
    public required SourceSpan Span { get; init; }
}
