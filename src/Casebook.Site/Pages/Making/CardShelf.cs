using Casebook.Site.Pages.Shared;

namespace Casebook.Site.Pages.Making;

/// <summary>
/// The cards and links of one folder and language, each by the number of the page that it leads to and made when first asked for; safe to use from many threads, of
/// which two may make the same.
/// </summary>
/// <param name="pages">The number of all pages.</param>
internal sealed class CardShelf(int pages)
{
    private DossierCard?[]? _dossiers;
    private SourceLine?[]? _lines;
    private LinkModel?[]? _topics;
    private string?[]? _hrefs;

    /// <summary>Cards of dossiers.</summary>
    public DossierCard?[] Dossiers => _dossiers ?? Begin(ref _dossiers);

    /// <summary>Lines of sources.</summary>
    public SourceLine?[] Lines => _lines ?? Begin(ref _lines);

    /// <summary>Links to topics by their names.</summary>
    public LinkModel?[] Topics => _topics ?? Begin(ref _topics);

    /// <summary>Addresses of pages.</summary>
    public string?[] Hrefs => _hrefs ?? Begin(ref _hrefs);

    private T?[] Begin<T>(ref T?[]? row)
        where T : class => Interlocked.CompareExchange(ref row, new T?[pages], null) ?? row!;
}
