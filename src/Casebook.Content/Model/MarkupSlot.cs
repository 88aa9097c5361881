namespace Casebook.Content.Model;

/// <summary>A place in the HTML of a text that each page fills in its own way.</summary>
/// <param name="Kind">What stands there, and so which of the other parts are set.</param>
/// <param name="At">How many bytes of the HTML stand before it.</param>
public readonly record struct MarkupSlot(MarkupSlotKind Kind, int At)
{
    /// <summary>Which citation; null of other slots.</summary>
    public CitationGroup? Citation { get; init; }

    /// <summary>Where the link leads; null of citations and labels. An address is never outside.</summary>
    public LinkTarget? Target { get; init; }

    /// <summary>Of a title the words where the page knows none; of a table's label its column heads; else null.</summary>
    public string? Words { get; init; }

    /// <summary>Which words of the interface a label is.</summary>
    public MarkupLabel Label { get; init; }

    /// <summary>The number of what a label names.</summary>
    public int Number { get; init; }
}
