using System.Collections.Frozen;
using Casebook.Diagnostics.Reading;
using Casebook.Site.Theming.Templates;

namespace Casebook.Site.Theming;

/// <summary>The folder book/ of a theme: how pages look as chapters of a book.</summary>
/// <param name="Layout">The layout in the place of the site's.</param>
/// <param name="Templates">The templates of pages that only books have: book-title and book-contents.</param>
/// <param name="Style">The style sheet.</param>
/// <param name="WithoutClasses">The classes of elements that books leave out.</param>
internal sealed record ThemeBook(ParsedTemplate Layout, FrozenDictionary<string, ParsedTemplate> Templates, SourceFile Style, FrozenSet<string> WithoutClasses)
{
    /// <summary>The folder in a theme.</summary>
    public const string Folder = "book/";

    /// <summary>The style sheet in that folder.</summary>
    public const string StyleFile = Folder + "style.css";

    /// <summary>The layout, as pages name it.</summary>
    public const string LayoutName = "layout";
}
