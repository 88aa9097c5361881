namespace Casebook.Citations.Styles;

/// <summary>The values of subsequent-author-substitute-rule.</summary>
internal enum SubstituteRule
{
    CompleteAll,
    CompleteEach,
    PartialEach,
    PartialFirst,
}
