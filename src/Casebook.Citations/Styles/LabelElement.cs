namespace Casebook.Citations.Styles;

/// <summary>cs:label, outside names (with a variable) or inside (without).</summary>
internal sealed class LabelElement : Element
{
    public int Variable { get; init; } = -1;

    public TermForm Form { get; init; }

    public PluralRule Plural { get; init; }
}
