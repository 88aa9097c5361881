namespace Casebook.Content.Model;

/// <summary>How the author of a cited source is shown.</summary>
public enum CitationMode
{
    /// <summary>As the style says.</summary>
    Normal,

    /// <summary>The author is left out: <c>[-@id]</c>.</summary>
    SuppressAuthor,

    /// <summary>The author stands in the text, the rest in the citation: <c>@id says</c>.</summary>
    AuthorInText,
}
