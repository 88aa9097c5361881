namespace Casebook.Citations.Styles;

/// <summary>A rendering element of a style.</summary>
internal abstract class Element
{
    public Look Look { get; init; } = Look.Plain;
}
