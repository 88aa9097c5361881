namespace Casebook.Content.Model;

/// <summary>What a piece of evidence does for its claim.</summary>
public enum Stance
{
    /// <summary>Speaks for the claim.</summary>
    Supports,

    /// <summary>Speaks against the claim.</summary>
    Disputes,

    /// <summary>Neither; helps to understand it.</summary>
    Background,
}
