using Casebook.Citations.Styles;

namespace Casebook.Citations.Output;

/// <summary>The formatting in force at a place of the tree, with the scope it has led to.</summary>
internal readonly record struct FormatState(
    RunScope? Scope, FontStyle Style, FontVariant Variant, FontWeight Weight, TextDecoration Decoration, int QuoteDepth)
{
    public static FormatState Start { get; } = new(null, FontStyle.Normal, FontVariant.Normal, FontWeight.Normal, TextDecoration.None, 0);

    /// <summary>True within the locator of a cite.</summary>
    public bool IsLocator { get; init; }

    /// <summary>The state inside a formatting; a value that holds already flips back to normal.</summary>
    public FormatState Inside(Formatting formatting)
    {
        if (formatting.IsNone) return this;
        var state = this;
        if (formatting.Align != VerticalAlign.Unset)
        {
            state = state.In(formatting.Align switch { VerticalAlign.Sup => RunMark.Superscript, VerticalAlign.Sub => RunMark.Subscript, _ => RunMark.Baseline });
        }

        if (formatting.Decoration != TextDecoration.Unset) state = state.Decorated(formatting.Decoration);
        if (formatting.Weight != FontWeight.Unset) state = state.Weighted(formatting.Weight);
        if (formatting.Variant != FontVariant.Unset) state = state.Varied(formatting.Variant);
        return formatting.Style == FontStyle.Unset ? state : state.Styled(formatting.Style);
    }

    public FormatState In(RunMark mark, string? value = null) => this with { Scope = new RunScope(Scope, mark, value) };

    private FormatState Decorated(TextDecoration value) =>
        value == TextDecoration.Underline && Decoration != TextDecoration.Underline ? In(RunMark.Underline) with { Decoration = value }
        : value == Decoration && value == TextDecoration.None ? this
        : In(RunMark.NoUnderline) with { Decoration = TextDecoration.None };

    private FormatState Weighted(FontWeight value) => value switch
    {
        FontWeight.Bold when Weight != FontWeight.Bold => In(RunMark.Bold) with { Weight = value },
        FontWeight.Light when Weight != FontWeight.Light => In(RunMark.Light) with { Weight = value },
        _ when Weight == FontWeight.Normal => this,
        _ => In(RunMark.NormalWeight) with { Weight = FontWeight.Normal },
    };

    private FormatState Varied(FontVariant value) =>
        value == FontVariant.SmallCaps && Variant != FontVariant.SmallCaps ? In(RunMark.SmallCaps) with { Variant = value }
        : value == Variant && value == FontVariant.Normal ? this
        : In(RunMark.NormalVariant) with { Variant = FontVariant.Normal };

    private FormatState Styled(FontStyle value) => value switch
    {
        FontStyle.Italic when Style != FontStyle.Italic => In(RunMark.Italic) with { Style = value },
        FontStyle.Oblique when Style != FontStyle.Oblique => In(RunMark.Oblique) with { Style = value },
        _ when Style == FontStyle.Normal => this,
        _ => In(RunMark.NormalStyle) with { Style = FontStyle.Normal },
    };
}
