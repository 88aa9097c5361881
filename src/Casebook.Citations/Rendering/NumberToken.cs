namespace Casebook.Citations.Rendering;

/// <summary>A stretch of a number text: words, or a separator with the spaces around it (its mark is one of , and ampersand and hyphen or dash).</summary>
internal readonly record struct NumberToken(string Text, char Mark)
{
    public bool IsSeparator => Mark != '\0';
}
