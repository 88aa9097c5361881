namespace Casebook.Site.Pages.Shared;

/// <summary>How the claims of a dossier stand, in counts.</summary>
public sealed record MeterModel
{
    /// <summary>The claims that are not withdrawn.</summary>
    public int Claims { get; init; }

    /// <summary>On two or more origins.</summary>
    public int Corroborated { get; init; }

    /// <summary>On one origin.</summary>
    public int SingleOrigin { get; init; }

    /// <summary>Disputed.</summary>
    public int Disputed { get; init; }

    /// <summary>Without standing support.</summary>
    public int Unsupported { get; init; }

    /// <summary>Withdrawn.</summary>
    public int Withdrawn { get; init; }

    /// <summary>Distinct sources for or against.</summary>
    public int Sources { get; init; }

    /// <summary>Distinct roots of these sources.</summary>
    public int Roots { get; init; }
}
