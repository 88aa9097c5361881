namespace Casebook.Citations.Output;

/// <summary>What happens when one punctuation mark is followed by another: a table, read as "the first, then the second".</summary>
internal static class Punctuation
{
    /// <summary>True for the marks of the table.</summary>
    public static bool IsMark(char c) => c is '.' or ',' or ':' or ';' or '!' or '?';

    /// <summary>True for the marks that move inside a closing quote.</summary>
    public static bool MovesInside(char c) => c is '.' or ',' or '!' or '?';

    /// <summary>How the two marks meet.</summary>
    public static Collision Meet(char first, char second) => (first, second) switch
    {
        _ when first == second => Collision.KeepFirst,
        (':' or ';' or '!' or '?', '.') => Collision.KeepFirst,
        (';' or '!' or '?', ':') => Collision.KeepFirst,
        (':' or ';', '!' or '?') => Collision.KeepSecond,
        _ => Collision.KeepBoth,
    };
}
