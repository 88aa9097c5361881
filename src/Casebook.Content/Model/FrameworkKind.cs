namespace Casebook.Content.Model;

/// <summary>What a framework is for.</summary>
public enum FrameworkKind
{
    /// <summary>Competing hypotheses.</summary>
    Hypotheses,

    /// <summary>Explanations that claims speak for.</summary>
    Explanations,

    /// <summary>A scale from least to most.</summary>
    Scale,

    /// <summary>Tags for claims.</summary>
    Tags,
}
