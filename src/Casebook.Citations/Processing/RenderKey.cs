using Casebook.Citations.Rendering;

namespace Casebook.Citations.Processing;

/// <summary>What decides the printed form of one cite or entry: equal keys print the same.</summary>
internal readonly record struct RenderKey(
    int Item, RenderArea Area, CiteParameters Parameters, int Position, int FirstNote, int Number, bool IsAtNumber, string Label, bool SuppressAuthor)
{
    /// <remarks>Most keys have the very same parameters and label.</remarks>
    public bool Equals(RenderKey other) =>
        Item == other.Item && Area == other.Area && Position == other.Position && FirstNote == other.FirstNote && Number == other.Number
        && IsAtNumber == other.IsAtNumber && SuppressAuthor == other.SuppressAuthor && Label == other.Label
        && (ReferenceEquals(Parameters, other.Parameters) || Parameters.Equals(other.Parameters));

    /// <remarks>What else is in a key differs little between the cites of one item.</remarks>
    public override int GetHashCode() => HashCode.Combine(Item, Area, Position, FirstNote, Number);
}
