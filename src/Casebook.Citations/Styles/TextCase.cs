namespace Casebook.Citations.Styles;

/// <summary>The values of text-case.</summary>
internal enum TextCase
{
    None,
    Lowercase,
    Uppercase,
    CapitalizeFirst,
    CapitalizeAll,
    Sentence,
    Title,
}
