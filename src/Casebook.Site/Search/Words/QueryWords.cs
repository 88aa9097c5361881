namespace Casebook.Site.Search.Words;

/// <summary>The words of a query: stop words left out, joined words in place of their parts, pairs only where a run is longer than one sign.</summary>
internal sealed class QueryWords : IWordSink
{
    private readonly List<(string Word, WordForm Form)> _words = [];

    /// <summary>The words that a document must have.</summary>
    public static IReadOnlyList<string> Of(string query)
    {
        var words = new QueryWords();
        WordCutter.Cut(Folding.Fold(query), ref words);
        return [.. words._words.Select(word => word.Word).Where(word => word.Length > 0 && !StopWords.Contains(word)).Distinct(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public void Take(ReadOnlySpan<char> word, WordForm form)
    {
        if (form == WordForm.Joined) _words.RemoveRange(_words.Count - 2, 2);
        if (form == WordForm.RunEnd && _words is [.., (_, WordForm.Pair)]) _words.Add(("", WordForm.RunEnd));
        else _words.Add((word.ToString(), form));
    }
}
