namespace Casebook.Citations.Output;

/// <summary>Which HTML is written.</summary>
public enum HtmlProfile
{
    /// <summary>Elements with a meaning and class names, languages and links.</summary>
    Semantic,

    /// <summary>The HTML that the CSL test suite expects.</summary>
    TestSuite,
}
