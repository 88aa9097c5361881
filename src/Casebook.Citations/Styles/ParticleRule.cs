namespace Casebook.Citations.Styles;

/// <summary>The values of demote-non-dropping-particle.</summary>
internal enum ParticleRule
{
    DisplayAndSort,
    SortOnly,
    Never,
}
