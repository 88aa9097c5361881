namespace Casebook.Citations.Styles;

/// <summary>The grammatical gender of a term, or of an ordinal's form.</summary>
internal enum Gender
{
    Neuter,
    Masculine,
    Feminine,
}
