namespace Casebook.Content.Model;

/// <summary>How a claim agrees with a hypothesis (Heuer's matrix); a rating left out is absent, which is not the same as <see cref="NotApplicable"/>.</summary>
public enum Consistency
{
    /// <summary>CC.</summary>
    VeryConsistent,

    /// <summary>C.</summary>
    Consistent,

    /// <summary>N.</summary>
    Neutral,

    /// <summary>I.</summary>
    Inconsistent,

    /// <summary>II.</summary>
    VeryInconsistent,

    /// <summary>NA.</summary>
    NotApplicable,
}
