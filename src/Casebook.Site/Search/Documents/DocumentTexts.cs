using Casebook.Content.Model;

namespace Casebook.Site.Search.Documents;

/// <summary>Collects the texts of one document after another; empty ones are passed over.</summary>
internal sealed class DocumentTexts
{
    private readonly List<SearchText> _texts = [];

    /// <summary>The texts so far; then begins anew.</summary>
    public SearchText[] Take()
    {
        SearchText[] texts = [.. _texts];
        _texts.Clear();
        return texts;
    }

    /// <summary>Adds a text that results may quote from.</summary>
    public DocumentTexts Show(SearchField field, string? text) => Add(field, text, true);

    /// <summary>Adds the words of a body that results may quote from.</summary>
    public DocumentTexts Show(SearchField field, Body? body) => Add(field, body?.PlainText, true);

    /// <summary>Adds a text that is searched only.</summary>
    public DocumentTexts Find(SearchField field, string? text) => Add(field, text, false);

    /// <summary>Adds texts that are searched only.</summary>
    public DocumentTexts Find(SearchField field, IEnumerable<string> texts)
    {
        foreach (var text in texts) Add(field, text, false);
        return this;
    }

    /// <summary>Adds texts that results may quote from.</summary>
    public DocumentTexts Show(SearchField field, IEnumerable<string> texts)
    {
        foreach (var text in texts) Add(field, text, true);
        return this;
    }

    private DocumentTexts Add(SearchField field, string? text, bool isShown)
    {
        if (!string.IsNullOrEmpty(text)) _texts.Add(new SearchText(field, text, isShown));
        return this;
    }
}
