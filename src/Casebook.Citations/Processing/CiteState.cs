using Casebook.Citations.Items;
using Casebook.Citations.Output;
using Casebook.Citations.Rendering;

namespace Casebook.Citations.Processing;

/// <summary>One cite of a run: whose it is, where it stands, and what it prints.</summary>
internal sealed class CiteState(Cite cite, ItemState work, int index)
{
    public Cite Cite { get; } = cite;

    /// <summary>The same place with another cite.</summary>
    public CiteState WithCite(Cite other) => new(other, Work, Index) { Position = Position, NearNote = NearNote, FirstNote = FirstNote, StartsSentence = StartsSentence };

    /// <summary>What the run knows of its item.</summary>
    public ItemState Work { get; } = work;

    public PreparedItem Item => Work.Item;

    /// <summary>The place in its cluster as given.</summary>
    public int Index { get; } = index;

    public CitePosition Position { get; set; }

    public bool NearNote { get; set; }

    public int FirstNote { get; set; }

    /// <summary>True when nothing, or a whole sentence, stands before the cite, so that a term at its start takes a capital.</summary>
    public bool StartsSentence { get; set; }

    /// <summary>What the cite prints without its own prefix and suffix.</summary>
    public Fragment? Body { get; set; }
}
