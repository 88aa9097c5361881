namespace Casebook.Citations.Styles;

/// <summary>cs:number.</summary>
internal sealed class NumberElement : Element
{
    public required int Variable { get; init; }

    public NumberForm Form { get; init; }
}
