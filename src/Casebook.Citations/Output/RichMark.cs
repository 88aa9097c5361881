namespace Casebook.Citations.Output;

/// <summary>The marks that a text can carry inside.</summary>
internal enum RichMark
{
    None,
    Italic,
    Bold,
    Superscript,
    Subscript,
    SmallCaps,
    NoCase,
    NoDecoration,
    Quote,
    SingleQuote,
    CurlySingleQuote,
}
