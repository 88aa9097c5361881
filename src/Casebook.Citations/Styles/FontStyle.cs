namespace Casebook.Citations.Styles;

/// <summary>The values of font-style.</summary>
internal enum FontStyle
{
    Unset,
    Normal,
    Italic,
    Oblique,
}
