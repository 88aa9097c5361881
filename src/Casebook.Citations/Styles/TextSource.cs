namespace Casebook.Citations.Styles;

/// <summary>Where a text element takes its words from.</summary>
internal enum TextSource
{
    Variable,
    Macro,
    Term,
    Value,
}
