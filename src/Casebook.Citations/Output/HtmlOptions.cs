namespace Casebook.Citations.Output;

/// <summary>How a formatted text becomes HTML.</summary>
public sealed record HtmlOptions
{
    /// <summary>Elements with a meaning, links, languages.</summary>
    public static HtmlOptions Semantic { get; } = new();

    /// <summary>The HTML that the CSL test suite expects.</summary>
    public static HtmlOptions TestSuite { get; } = new() { Profile = HtmlProfile.TestSuite };

    /// <summary>The kind of HTML.</summary>
    public HtmlProfile Profile { get; init; } = HtmlProfile.Semantic;

    /// <summary>The address a cite of an item links to, for example #ref-smith-2021; null for no link around cites.</summary>
    public Func<string, string?>? CiteHref { get; init; }

    /// <summary>True to make web addresses and DOIs links.</summary>
    public bool Links { get; init; } = true;
}
