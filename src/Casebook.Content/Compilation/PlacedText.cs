using Casebook.Content.Model;

namespace Casebook.Content.Compilation;

/// <summary>A text on a thing's page, and the timeline entry or claim it belongs to.</summary>
internal readonly record struct PlacedText(Body Body, TimelineEntry? Timeline = null, Claim? Claim = null);
