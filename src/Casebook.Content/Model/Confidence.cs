namespace Casebook.Content.Model;

/// <summary>The analyst's confidence, after the ODNI's estimative-language box.</summary>
public enum Confidence
{
    /// <summary>Fragmented or poorly corroborated.</summary>
    Low,

    /// <summary>Credibly sourced and plausible, not sufficiently corroborated.</summary>
    Moderate,

    /// <summary>Sound argument and consistent reporting from several sources.</summary>
    High,
}
