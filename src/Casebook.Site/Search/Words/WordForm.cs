namespace Casebook.Site.Search.Words;

/// <summary>How a word was cut from a text.</summary>
internal enum WordForm
{
    /// <summary>A word between spaces or signs.</summary>
    Whole,

    /// <summary>Two neighbouring signs of Han, Kana or Hangul.</summary>
    Pair,

    /// <summary>The last sign of such a run; in a query it counts only when the run is no longer than it.</summary>
    RunEnd,

    /// <summary>A short name and a number that a hyphen joins; in a query it stands for the two before it.</summary>
    Joined,
}
