namespace Casebook.Citations.Styles;

/// <summary>cs:names with its parts.</summary>
internal sealed class NamesElement : Element
{
    public required int[] Variables { get; init; }

    /// <summary>The options of its own cs:name.</summary>
    public NameOptions Own { get; init; } = NameOptions.Empty;

    public Look NameLook { get; init; } = Look.Plain;

    public Look FamilyLook { get; init; } = Look.Plain;

    public Look GivenLook { get; init; } = Look.Plain;

    public string EtAlTerm { get; init; } = "et-al";

    public Look EtAlLook { get; init; } = Look.Plain;

    public LabelElement? Label { get; init; }

    public bool LabelFirst { get; init; }

    public string? Delimiter { get; init; }

    public Element[] Substitute { get; init; } = [];

    /// <summary>True when it has a cs:name or cs:et-al of its own; a bare one inside cs:substitute takes those of the names around it.</summary>
    public bool HasOwnName { get; init; }

    /// <summary>A number of its own among the names elements of the style.</summary>
    public required int Number { get; init; }
}
