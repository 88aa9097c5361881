namespace Casebook.Citations.Output;

/// <summary>Which of two punctuation marks stays.</summary>
internal enum Collision
{
    KeepBoth,
    KeepFirst,
    KeepSecond,
}
