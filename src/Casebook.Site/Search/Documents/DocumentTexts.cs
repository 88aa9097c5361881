using System.Collections.Immutable;
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

    /// <summary>Adds a name in its own language and in all others, to be searched only.</summary>
    public DocumentTexts FindAll(SearchField field, LocalizedText name)
    {
        Add(field, name.Text, false);
        return AddOthers(field, name, false);
    }

    /// <summary>Adds texts that results may quote from.</summary>
    public DocumentTexts Show(SearchField field, ImmutableArray<string> texts)
    {
        foreach (var text in texts) Add(field, text, true);
        return this;
    }

    /// <summary>Adds the other forms of a title or name, which results may quote from.</summary>
    public DocumentTexts ShowOthers(LocalizedText name) => AddOthers(SearchField.Name, name, true);

    /// <summary>Most have no other form, and none is then looked for.</summary>
    private DocumentTexts AddOthers(SearchField field, LocalizedText name, bool isShown)
    {
        if (name.Others.IsEmpty) return this;
        foreach (var (_, text) in name.Others) Add(field, text, isShown);
        return this;
    }

    private DocumentTexts Add(SearchField field, string? text, bool isShown)
    {
        if (!string.IsNullOrEmpty(text)) _texts.Add(new SearchText(field, text, isShown));
        return this;
    }
}
