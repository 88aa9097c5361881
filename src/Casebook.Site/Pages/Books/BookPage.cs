namespace Casebook.Site.Pages.Books;

/// <summary>A page that only books have: the title page and the contents.</summary>
public sealed record BookPage : PageModel
{
    /// <summary>The parts of the book in order.</summary>
    public IReadOnlyList<BookPartModel> Parts { get; init; } = [];

    /// <summary>The number of dossiers.</summary>
    public int Dossiers { get; init; }

    /// <summary>The number of sources.</summary>
    public int Sources { get; init; }
}
