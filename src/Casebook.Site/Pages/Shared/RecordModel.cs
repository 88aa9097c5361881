namespace Casebook.Site.Pages.Shared;

/// <summary>A bibliographic record in the formats of reference managers.</summary>
public sealed record RecordModel
{
    /// <summary>In BibTeX.</summary>
    public required string BibTex { get; init; }

    /// <summary>In RIS.</summary>
    public required string Ris { get; init; }

    /// <summary>In CSL-JSON.</summary>
    public required string CslJson { get; init; }
}
