using Casebook.Citations.Output;

namespace Casebook.Site.Citing;

/// <summary>A source's entry in the bibliography: as HTML and as plain text.</summary>
public sealed record SourceEntry(string Source, string Html, string Text)
{
    /// <summary>What the style prints; null when that is nothing.</summary>
    internal FormattedText? Printed { get; init; }
}
