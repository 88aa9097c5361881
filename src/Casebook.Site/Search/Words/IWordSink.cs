namespace Casebook.Site.Search.Words;

/// <summary>Takes the words of a text, one by one.</summary>
internal interface IWordSink
{
    /// <summary>Takes a word, which is valid during the call only.</summary>
    void Take(ReadOnlySpan<char> word, WordForm form);
}
