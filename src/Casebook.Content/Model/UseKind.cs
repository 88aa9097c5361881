namespace Casebook.Content.Model;

/// <summary>How a source is used in a place.</summary>
public enum UseKind
{
    /// <summary>As evidence of a claim.</summary>
    Claim,

    /// <summary>Cited in a narrative, a summary or another text.</summary>
    Passage,

    /// <summary>Cited by a timeline entry.</summary>
    Timeline,
}
