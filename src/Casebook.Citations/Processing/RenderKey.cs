using Casebook.Citations.Rendering;

namespace Casebook.Citations.Processing;

/// <summary>What decides the printed form of one cite or entry: equal keys print the same.</summary>
internal readonly record struct RenderKey(
    int Item, RenderArea Area, CiteParameters Parameters, int Position, int FirstNote, int Number, string Locator, string Label, bool SuppressAuthor);
