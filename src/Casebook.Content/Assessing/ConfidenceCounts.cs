namespace Casebook.Content.Assessing;

/// <summary>Claims with standing support, by confidence; those without support are counted apart.</summary>
public readonly record struct ConfidenceCounts(int High, int Moderate, int Low, int NotGiven, int WithoutSupport)
{
    /// <summary>The claims with standing support.</summary>
    public int Total => High + Moderate + Low + NotGiven;

    /// <summary>True when no claim is counted at all.</summary>
    public bool IsEmpty => Total == 0 && WithoutSupport == 0;
}
