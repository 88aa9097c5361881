namespace Casebook.Citations.Styles;

/// <summary>The formatting attributes of an element; unset ones are inherited.</summary>
internal sealed record Formatting(
    FontStyle Style = FontStyle.Unset,
    FontVariant Variant = FontVariant.Unset,
    FontWeight Weight = FontWeight.Unset,
    TextDecoration Decoration = TextDecoration.Unset,
    VerticalAlign Align = VerticalAlign.Unset)
{
    public static Formatting None { get; } = new();

    public bool IsNone { get; } = Style == FontStyle.Unset && Variant == FontVariant.Unset && Weight == FontWeight.Unset
        && Decoration == TextDecoration.Unset && Align == VerticalAlign.Unset;
}
