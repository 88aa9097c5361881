namespace Casebook.Citations.Formats.BibTex;

/// <summary>How the value of a field is written.</summary>
internal enum BibFieldKind
{
    /// <summary>Text in TeX.</summary>
    Text,

    /// <summary>Text in TeX in which braces protect case.</summary>
    Title,

    /// <summary>Texts joined by "and".</summary>
    List,

    /// <summary>Pages or other numbers, with two hyphens in a range.</summary>
    Range,

    /// <summary>An address or identifier that TeX does not read.</summary>
    Verbatim,

    /// <summary>Names joined by "and".</summary>
    Names,

    /// <summary>A date in EDTF.</summary>
    Date,
}
