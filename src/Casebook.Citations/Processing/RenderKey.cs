using Casebook.Citations.Rendering;

namespace Casebook.Citations.Processing;

/// <summary>What decides the printed form of one cite or entry: equal keys print the same.</summary>
internal readonly record struct RenderKey(
    int Item, RenderArea Area, CiteParameters Parameters, int Position, int FirstNote, int Number, bool IsAtNumber, string Label, bool SuppressAuthor)
{
    /// <remarks>What else is in a key differs little between the cites of one item.</remarks>
    public override int GetHashCode() => HashCode.Combine(Item, Area, Position, FirstNote, Number);
}
