namespace Casebook.Site.Books;

/// <summary>What a theme says about the look of books.</summary>
/// <param name="Sheet">The style sheet.</param>
/// <param name="WithoutClasses">The classes of elements that mean something on a site only.</param>
internal sealed record BookStyle(ReadOnlyMemory<byte> Sheet, IReadOnlySet<string> WithoutClasses)
{
    /// <summary>The name of the style sheet in a book.</summary>
    public const string FileName = "book_style.css";
}
