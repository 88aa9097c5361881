namespace Casebook.Citations.Output;

/// <summary>What a scope around text does to it.</summary>
public enum RunMark
{
    /// <summary>Italic.</summary>
    Italic,

    /// <summary>Oblique.</summary>
    Oblique,

    /// <summary>Upright inside italic.</summary>
    NormalStyle,

    /// <summary>Bold.</summary>
    Bold,

    /// <summary>Light.</summary>
    Light,

    /// <summary>Normal weight inside bold.</summary>
    NormalWeight,

    /// <summary>Small capitals.</summary>
    SmallCaps,

    /// <summary>No small capitals inside small capitals.</summary>
    NormalVariant,

    /// <summary>Underlined.</summary>
    Underline,

    /// <summary>Not underlined.</summary>
    NoUnderline,

    /// <summary>Raised.</summary>
    Superscript,

    /// <summary>Lowered.</summary>
    Subscript,

    /// <summary>On the base line.</summary>
    Baseline,

    /// <summary>A line or paragraph of its own.</summary>
    Block,

    /// <summary>In the left margin: the first field.</summary>
    LeftMargin,

    /// <summary>To the right of the left margin.</summary>
    RightInline,

    /// <summary>An indented line or paragraph.</summary>
    Indent,

    /// <summary>A link; the scope's value is the address (http or https).</summary>
    Link,

    /// <summary>One cite of a cluster; the scope's value is the item's id.</summary>
    Cite,

    /// <summary>Text in another language; the scope's value is its BCP 47 tag.</summary>
    Language,
}
