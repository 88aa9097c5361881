namespace Casebook.Citations.Styles;

/// <summary>Locales by language, with the fallback of the specification: language and region, the language's primary dialect, en-US.</summary>
public sealed class LocaleSet
{
    private readonly Dictionary<string, Locale> _locales = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A set of the locales that have a language; of two with one language the later holds.</summary>
    public LocaleSet(IEnumerable<Locale> locales)
    {
        foreach (var locale in locales)
        {
            if (locale.Language is { } language) _locales[language] = locale;
        }
    }

    /// <summary>The languages of the set in ordinal order.</summary>
    public IReadOnlyList<string> Languages => [.. _locales.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The locales that apply to a language, the most general (en-US) first.</summary>
    internal List<Locale> ChainFor(string language)
    {
        var chain = new List<Locale>();
        foreach (var tag in new[] { "en-US", PrimaryDialects.Of(PrimaryDialects.LanguageOf(language)), language })
        {
            if (tag is not null && _locales.GetValueOrDefault(tag) is { } locale && !chain.Contains(locale)) chain.Add(locale);
        }

        return chain;
    }

    /// <summary>The tag of the locale that a language resolves to: itself, its primary dialect, any of its dialects, or en-US.</summary>
    public string Resolve(string? language)
    {
        if (string.IsNullOrWhiteSpace(language)) return "en-US";
        if (_locales.TryGetValue(language, out var exact)) return exact.Language!;
        var primary = PrimaryDialects.LanguageOf(language);
        if (PrimaryDialects.Of(primary) is { } dialect && _locales.ContainsKey(dialect)) return language.Contains('-', StringComparison.Ordinal) ? language : dialect;
        return _locales.ContainsKey(primary) ? primary : language;
    }
}
