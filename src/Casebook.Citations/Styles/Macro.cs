namespace Casebook.Citations.Styles;

/// <summary>cs:macro.</summary>
internal sealed class Macro(string name)
{
    public string Name { get; } = name;

    public Element[] Children { get; internal set; } = [];
}
