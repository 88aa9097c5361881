namespace Casebook.Content.Syntax;

/// <summary>
/// Gives one string for a short text that comes again: a key, an id, a page number, a word that a field chooses from. A site writes each of its few thousand many times, and
/// what is read lives as long as the build. Only those met last are known, so that any number may come.
/// </summary>
internal sealed class RecurringTexts
{
    private const int Longest = 24;
    private const int Places = 8192;

    [ThreadStatic]
    private static RecurringTexts? s_ofThread;

    private readonly string?[] _known = new string?[Places];

    /// <summary>Those that this thread has met.</summary>
    public static RecurringTexts OfThread => s_ofThread ??= new RecurringTexts();

    /// <summary>The text as a string.</summary>
    public string Text(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest) return text.ToString();
        ref var place = ref _known[string.GetHashCode(text) & (Places - 1)];
        if (place is null || !text.SequenceEqual(place)) place = text.ToString();
        return place;
    }
}
