using Casebook.Site.Routing;

namespace Casebook.Site.Books;

/// <summary>What a link of a book leads to: a place in a chapter, or an address on the web.</summary>
internal sealed record BookTarget(PagePlan? Chapter, string? Fragment, string? Address)
{
    /// <summary>A chapter, or a place in it.</summary>
    public BookTarget(PagePlan chapter, string? fragment)
        : this(chapter, fragment, null)
    {
    }

    /// <summary>An address on the web.</summary>
    public BookTarget(string address)
        : this(null, null, address)
    {
    }
}
