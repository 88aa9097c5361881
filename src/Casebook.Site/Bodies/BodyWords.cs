using Casebook.Content.Model;

namespace Casebook.Site.Bodies;

/// <summary>The words of the interface that stand inside texts, for readers who listen.</summary>
/// <param name="Table">The name of a table's scroll frame; {0} is its number, {1} its column heads.</param>
/// <param name="Notes">The name of the list of footnotes.</param>
/// <param name="Note">The name of a footnote mark; {0} is its number.</param>
/// <param name="BackToText">The name of the way back from a footnote; {0} is its number.</param>
public sealed record BodyWords(string Table, string Notes, string Note, string BackToText)
{
    /// <summary>The words in English.</summary>
    public static BodyWords English { get; } = new("Table {0}: {1}", "Notes", "Note {0}", "Back to note {0} in the text");

    /// <summary>The words for what a label names.</summary>
    public string Of(MarkupLabel label) => label switch
    {
        MarkupLabel.Table => Table,
        MarkupLabel.Notes => Notes,
        MarkupLabel.Note => Note,
        _ => BackToText,
    };
}
