namespace Casebook.Citations.Styles;

/// <summary>cs:choose.</summary>
internal sealed class ChooseElement : Element
{
    public required Branch[] Branches { get; init; }
}
