namespace Casebook.Citations.Styles;

/// <summary>The values of text-decoration.</summary>
internal enum TextDecoration
{
    Unset,
    None,
    Underline,
}
