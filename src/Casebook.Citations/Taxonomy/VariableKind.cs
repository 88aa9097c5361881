namespace Casebook.Citations.Taxonomy;

/// <summary>The kinds of CSL variables.</summary>
public enum VariableKind
{
    /// <summary>Text.</summary>
    Standard,

    /// <summary>A number, or text with numbers in it.</summary>
    Number,

    /// <summary>A list of names.</summary>
    Name,

    /// <summary>A date or a range of dates.</summary>
    Date,
}
