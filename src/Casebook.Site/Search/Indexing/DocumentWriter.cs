using Casebook.Site.Output;
using Casebook.Site.Search.Documents;

namespace Casebook.Site.Search.Indexing;

/// <summary>
/// Writes what results show: for each document the number of its page, its anchor, its title, its language where it is not the site's, and its texts; then the addresses
/// and titles of the pages.
/// </summary>
/// <param name="language">The language of the site.</param>
internal sealed class DocumentWriter(string language)
{
    private readonly ScriptWriter _file = new();
    private readonly List<SearchDocument> _pages = [];

    /// <summary>Writes a file.</summary>
    public void Write(int number, ReadOnlySpan<SearchDocument> documents, IFileSink sink)
    {
        _pages.Clear();
        _file.Begin('d', number).Add("[[");
        for (var i = 0; i < documents.Length; i++)
        {
            if (i > 0) _file.Add(',');
            Write(documents[i]);
        }

        _file.Add("],[");
        for (var i = 0; i < _pages.Count; i++) _file.Add(i > 0 ? "," : "").AddLiteral(_pages[i].Path).Add(',').AddLiteral(_pages[i].Around);
        _file.Add("]]").EndInto(sink);
    }

    private void Write(SearchDocument document)
    {
        if (_pages.Count == 0 || _pages[^1].Path != document.Path || _pages[^1].Around != document.Around) _pages.Add(document);
        _file.Add('[').AddDecimal(_pages.Count - 1).Add(',').AddLiteral(document.Anchor).Add(',').AddLiteral(document.Title);
        _file.Add(',').AddLiteral(document.Language == language ? "" : document.Language);
        foreach (var text in document.Texts)
        {
            if (text.IsShown) _file.Add(',').AddLiteral(text.Text);
        }

        if (!document.Passage.IsEmpty) _file.Add(',').AddLiteral(document.Passage.Span);
        _file.Add(']');
    }
}
