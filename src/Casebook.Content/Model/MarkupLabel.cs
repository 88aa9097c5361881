namespace Casebook.Content.Model;

/// <summary>What in a text has a name in the words of the interface, for readers who listen.</summary>
public enum MarkupLabel
{
    /// <summary>A table's scroll frame.</summary>
    Table,

    /// <summary>The list of footnotes.</summary>
    Notes,

    /// <summary>The mark of a footnote.</summary>
    Note,

    /// <summary>The way back from a footnote.</summary>
    BackToText,
}
