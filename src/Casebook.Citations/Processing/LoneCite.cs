using Casebook.Citations.Output;

namespace Casebook.Citations.Processing;

/// <summary>The finished text of a cite that stands alone.</summary>
/// <param name="key">What it is kept by.</param>
/// <param name="text">The text.</param>
/// <param name="place">Where its locator stands; null when it prints none.</param>
/// <param name="next">Another one of the same item, or null.</param>
internal sealed class LoneCite(RenderKey key, FormattedText text, LocatorPlace? place, LoneCite? next)
{
    public RenderKey Key { get; } = key;

    public LoneCite? Next { get; } = next;

    /// <summary>The number of those from here on.</summary>
    public int Count { get; } = next is null ? 1 : next.Count + 1;

    /// <summary>The text with a locator in place of its own.</summary>
    public FormattedText At(string? locator)
    {
        if (place is not { } at || locator is null) return text;
        var run = text.Runs[at.Run];
        var words = string.Concat(run.Text.AsSpan(0, at.Start), locator, run.Text.AsSpan(at.Start + at.Length));
        return new FormattedText(text.Runs.SetItem(at.Run, new FormattedRun(words, run.Scope)));
    }
}
