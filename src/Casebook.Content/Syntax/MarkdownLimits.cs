namespace Casebook.Content.Syntax;

/// <summary>How far a Markdown text may go before it is refused.</summary>
internal static class MarkdownLimits
{
    /// <summary>Levels of blocks, and of marks inside a paragraph.</summary>
    public const int Nesting = 100;

    /// <summary>Cells that the rows of one table may lack.</summary>
    public const long MissingCells = 50_000;

    /// <summary>Definitions of links and footnotes in one text.</summary>
    public const int Definitions = 10_000;

    /// <summary>Lines of reference definitions that are read as one paragraph.</summary>
    public const int DefinitionsAtOnce = 500;
}
