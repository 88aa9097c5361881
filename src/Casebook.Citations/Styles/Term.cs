namespace Casebook.Citations.Styles;

/// <summary>One term of a locale: words for one and for many, in one form and one gender.</summary>
internal sealed record Term(string Name, TermForm Form, string Single, string Multiple)
{
    /// <summary>The gender of the noun.</summary>
    public Gender Gender { get; init; }

    /// <summary>The gender that the form agrees with (ordinals and months).</summary>
    public Gender GenderForm { get; init; }

    /// <summary>For an ordinal: last-digit, last-two-digits or whole-number; null for the default.</summary>
    public string? Match { get; init; }
}
