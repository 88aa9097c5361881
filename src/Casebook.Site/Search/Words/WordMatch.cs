namespace Casebook.Site.Search.Words;

/// <summary>Decides which words of the index answer one word of a query, and how well. The reader's script decides the same.</summary>
internal sealed class WordMatch
{
    /// <summary>The least score of a form of the word, in either script.</summary>
    public const double Form = 0.8;

    private const int ShortestRange = 3;
    private const int ShortestPrefix = 3;
    private const int ShortestSpelling = 5;
    private readonly string _stem;
    private readonly bool _isCyrillic;
    private readonly bool _isPrefix;
    private readonly List<string> _keys;

    /// <summary>Makes ready for a folded word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isPrefix">True while the word is being typed.</param>
    /// <param name="isWeak">True for a second try with rare spellings.</param>
    public WordMatch(string word, bool isPrefix, bool isWeak)
    {
        Word = word;
        Key = WordKey.Of(word);
        _stem = Stemmer.Stem(word);
        _isCyrillic = Letters.IsCyrillic(word);
        var isPaired = Letters.IsPaired(word[0]) || char.IsSurrogate(word[0]);
        _isPrefix = isPaired ? word.Length == 1 || (word.Length == 2 && char.IsSurrogate(word[0])) : isPrefix && word.Length >= ShortestPrefix;
        _keys = [Key, WordKey.Of(_stem), .. Transliterations.KeysOf(word, isWeak)];
        Beginnings = [BeginningOf(), .. _keys.Skip(2)];
    }

    /// <summary>The word.</summary>
    public string Word { get; }

    /// <summary>Its key.</summary>
    public string Key { get; }

    /// <summary>The beginnings of the keys under which answers stand, the usual one first.</summary>
    public IReadOnlyList<string> Beginnings { get; }

    /// <summary>0 for a word that is no answer, else up to 1.</summary>
    public double Score(string entry)
    {
        if (entry == Word) return 1;
        if (_isPrefix && entry.StartsWith(Word, StringComparison.Ordinal)) return Letters.IsPaired(Word[0]) ? 1 : 0.7;
        var isCyrillic = Letters.IsCyrillic(entry);
        if (isCyrillic == _isCyrillic)
        {
            if (entry[0] == Word[0] && IsForm(entry, Stemmer.Stem(entry))) return 0.9;
            return Key.Length >= ShortestSpelling && WordKey.Of(entry) == Key ? 0.5 : 0;
        }

        if (Word.Length < ShortestPrefix) return 0;
        var key = WordKey.Of(entry);
        if (_keys.Contains(key) || _keys.Contains(WordKey.Of(Stemmer.Stem(entry)))) return 0.8;
        return _isPrefix && Key.Length > ShortestPrefix && key.StartsWith(Key, StringComparison.Ordinal) ? 0.6 : 0;
    }

    /// <summary>Two forms share a stem, or one is the other's stem: endings of stems are taken off too (Росатом, Росатома).</summary>
    private bool IsForm(string entry, string stem) => stem == _stem || entry == _stem || stem == Word;

    private string BeginningOf()
    {
        var shared = 0;
        while (shared < _stem.Length && shared < Word.Length && _stem[shared] == Word[shared]) shared++;
        var beginning = WordKey.Of(Word.AsSpan(0, shared));
        return beginning.Length >= ShortestRange && shared < Word.Length ? beginning : Key;
    }
}
