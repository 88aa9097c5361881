using System.Globalization;

namespace Casebook.Citations.Styles;

/// <summary>The terms, dates and options that hold for one style in one language, all fallbacks worked in.</summary>
internal sealed class MergedLocale
{
    private readonly Dictionary<string, TermForms> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateFormat> _dates = new(StringComparer.Ordinal);
    private readonly List<Term> _ordinals = [];

    private MergedLocale(string language)
    {
        Language = language;
        Culture = CultureOf(language);
        IsEnglish = PrimaryDialects.LanguageOf(language).Equals("en", StringComparison.OrdinalIgnoreCase);
    }

    public string Language { get; }

    public CultureInfo Culture { get; }

    public bool IsEnglish { get; }

    public bool PunctuationInQuote { get; private set; }

    public bool LimitDayOrdinalsToDay1 { get; private set; }

    /// <summary>The locales of a set for a language, then those of the style: for all languages, for the language, for the language and region.</summary>
    public static MergedLocale Of(LocaleSet locales, IReadOnlyList<Locale> own, string language)
    {
        var merged = new MergedLocale(language);
        foreach (var locale in locales.ChainFor(language)) merged.Add(locale);
        foreach (var tag in new[] { null, PrimaryDialects.LanguageOf(language), language }.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            foreach (var locale in own)
            {
                if (string.Equals(locale.Language, tag, StringComparison.OrdinalIgnoreCase)) merged.Add(locale);
            }
        }

        return merged;
    }

    /// <summary>The culture of a language for sorting and case; the invariant one where the machine knows none.</summary>
    public static CultureInfo CultureOf(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }

    /// <summary>The words of a term, or null when no locale has it.</summary>
    public string? Find(string name, TermForm form = TermForm.Long, bool plural = false, Gender gender = Gender.Neuter)
    {
        if (!_terms.TryGetValue(name, out var forms) || forms.Find(form, gender) is not { } term) return null;
        return plural ? term.Multiple : term.Single;
    }

    /// <summary>The gender of a term; neuter when it is not told.</summary>
    public Gender GenderOf(string name) => _terms.TryGetValue(name, out var forms) ? forms.Gender : Gender.Neuter;

    public DateFormat? Date(string form) => _dates.GetValueOrDefault(form);

    /// <summary>The suffix that makes a number an ordinal, agreeing with a gender; empty when the locale has none.</summary>
    public string OrdinalSuffix(int number, Gender gender)
    {
        var (lastTwo, last) = (number % 100, number % 10);
        Term? best = null;
        var bestRank = -1;
        foreach (var term in _ordinals)
        {
            var rank = Rank(term, number, lastTwo, last);
            if (rank < 0) continue;
            rank = (rank * 2) + (term.GenderForm == gender ? 1 : 0);
            if (term.GenderForm != gender && term.GenderForm != Gender.Neuter) continue;
            if (rank > bestRank) (best, bestRank) = (term, rank);
        }

        return best?.Single ?? "";
    }

    private static int Rank(Term term, int number, int lastTwo, int last)
    {
        if (term.Name == "ordinal") return 0;
        if (!int.TryParse(term.Name.AsSpan("ordinal-".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return -1;
        return term.Match switch
        {
            "whole-number" => number == value ? 3 : -1,
            "last-two-digits" => lastTwo == value ? 2 : -1,
            "last-digit" => last == value ? 1 : -1,
            _ => value < 10 ? (last == value ? 1 : -1) : lastTwo == value ? 2 : -1,
        };
    }

    private void Add(Locale locale)
    {
        PunctuationInQuote = locale.PunctuationInQuote ?? PunctuationInQuote;
        LimitDayOrdinalsToDay1 = locale.LimitDayOrdinalsToDay1 ?? LimitDayOrdinalsToDay1;
        foreach (var date in locale.Dates) _dates[date.Form] = date;
        if (Array.Exists(locale.Terms, term => term.Name == "ordinal")) _ordinals.Clear();
        foreach (var term in locale.Terms)
        {
            if (term.Name == "ordinal" || term.Name.StartsWith("ordinal-", StringComparison.Ordinal))
            {
                _ordinals.RemoveAll(known => known.Name == term.Name && known.GenderForm == term.GenderForm);
                _ordinals.Add(term);
                continue;
            }

            if (!_terms.TryGetValue(term.Name, out var forms)) _terms[term.Name] = forms = new TermForms();
            forms.Add(term);
        }
    }
}
