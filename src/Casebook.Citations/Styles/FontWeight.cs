namespace Casebook.Citations.Styles;

/// <summary>The values of font-weight.</summary>
internal enum FontWeight
{
    Unset,
    Normal,
    Bold,
    Light,
}
