namespace Casebook.Citations.Styles;

/// <summary>The values of display.</summary>
internal enum DisplayKind
{
    None,
    Block,
    LeftMargin,
    RightInline,
    Indent,
}
