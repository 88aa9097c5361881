namespace Casebook.Citations.Styles;

/// <summary>cs:group.</summary>
internal sealed class GroupElement : Element
{
    public required Element[] Children { get; init; }

    public string Delimiter { get; init; } = "";
}
