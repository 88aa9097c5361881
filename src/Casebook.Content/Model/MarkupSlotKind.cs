namespace Casebook.Content.Model;

/// <summary>What a page puts into a slot of a text.</summary>
public enum MarkupSlotKind
{
    /// <summary>A citation as the page has made it.</summary>
    Citation,

    /// <summary>An address as seen from the page, inside an attribute.</summary>
    Address,

    /// <summary>Attributes of a link that say what its target says; nothing where the page has nothing to say.</summary>
    Meaning,

    /// <summary>The words of a link that has none of its own: the title of its target.</summary>
    Title,

    /// <summary>Words of the interface, inside an attribute.</summary>
    Label,
}
