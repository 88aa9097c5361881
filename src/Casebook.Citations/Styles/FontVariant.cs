namespace Casebook.Citations.Styles;

/// <summary>The values of font-variant.</summary>
internal enum FontVariant
{
    Unset,
    Normal,
    SmallCaps,
}
