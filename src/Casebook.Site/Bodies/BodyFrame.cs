namespace Casebook.Site.Bodies;

/// <summary>What surrounds a text on a page.</summary>
/// <param name="Page">The page's links and citations.</param>
public sealed record BodyFrame(IBodyPage Page)
{
    /// <summary>The language of the page (BCP 47); a text in another one is marked. Null marks nothing.</summary>
    public string? PageLanguage { get; init; }

    /// <summary>The language of texts that name none.</summary>
    public string? SiteLanguage { get; init; }

    /// <summary>The interface's words inside texts.</summary>
    public BodyWords Words { get; init; } = BodyWords.English;
}
