namespace Casebook.Citations.Output;

/// <summary>What a fragment is, where later steps must know.</summary>
internal enum FragmentTag
{
    None,

    /// <summary>A text of the item or of a style, with its markup taken apart; punctuation inside it is left alone.</summary>
    Rich,

    /// <summary>Words in single quotes that stay single where no quotes are around them.</summary>
    InnerQuote,

    /// <summary>Words whose case does not change.</summary>
    NoCase,

    /// <summary>The names of one variable; the data is a names record where one is asked for.</summary>
    Names,

    /// <summary>A year of a date.</summary>
    Year,

    /// <summary>The letter after a year.</summary>
    YearSuffix,

    /// <summary>The number of an item.</summary>
    CitationNumber,

    /// <summary>The locator with nothing else.</summary>
    Locator,

    /// <summary>A term of the locale.</summary>
    Term,

    /// <summary>A link; the data is the address.</summary>
    Link,

    /// <summary>One cite; the data is the item's id.</summary>
    Cite,

    /// <summary>Another language; the data is its tag.</summary>
    Language,

    /// <summary>The authors of a cite that stand outside of it.</summary>
    Author,
}
