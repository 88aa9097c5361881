namespace Casebook.Citations.Styles;

/// <summary>The values of delimiter-precedes-last and delimiter-precedes-et-al.</summary>
internal enum DelimiterRule
{
    Contextual,
    AfterInvertedName,
    Always,
    Never,
}
