using Casebook.Citations.Output;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Rendering;

/// <summary>A style in one language, ready to render: merged locale, resolved name options and dates. Immutable, shared by all threads.</summary>
internal sealed class RenderPlan
{
    private readonly NameOptions[] _inherited;
    private readonly NameOptions?[][] _names;

    public RenderPlan(Style style, LocaleSet locales, string language)
    {
        Style = style;
        Locale = MergedLocale.Of(locales, style.Locales, language);
        _inherited =
        [
            (style.Citation?.Names ?? NameOptions.Empty).Over(style.Names),
            (style.Bibliography?.Names ?? NameOptions.Empty).Over(style.Names),
        ];
        _names = [new NameOptions?[style.NamesCount], new NameOptions?[style.NamesCount]];
        Quotes = new QuoteMarks(
            Locale.Find("open-quote") ?? "“", Locale.Find("close-quote") ?? "”", Locale.Find("open-inner-quote") ?? "‘",
            Locale.Find("close-inner-quote") ?? "’", Locale.PunctuationInQuote);
        PageDelimiter = Locale.Find("page-range-delimiter") ?? "–";
        And = Locale.Find("and") ?? "and";
        AndSymbol = Locale.Find("and", TermForm.Symbol) ?? "&";
        TextDate = Locale.Date("text");
        LocalizedDates = new LocalizedDate?[style.DateCount];
        NumericDate = Locale.Date("numeric");
    }

    public Style Style { get; }

    public MergedLocale Locale { get; }

    public QuoteMarks Quotes { get; }

    public string PageDelimiter { get; }

    public string And { get; }

    public string AndSymbol { get; }

    public DateFormat? TextDate { get; }

    public DateFormat? NumericDate { get; }

    /// <summary>The parts of localized dates by the number of their element, filled in when first asked for.</summary>
    public LocalizedDate?[] LocalizedDates { get; }

    /// <summary>True when a variable year-suffix is called somewhere in the style, so that the letter is not put after the first year.</summary>
    public bool HasYearSuffixVariable => Style.CallsYearSuffix || Style.CallsCitationLabel;

    /// <summary>The options above cs:name in an area.</summary>
    public NameOptions Inherited(RenderArea area) => _inherited[(int)area];

    /// <summary>The options of names in an area, worked out when first asked for.</summary>
    public NameOptions Names(NamesElement names, RenderArea area) =>
        names.Number < 0 ? names.Own.Over(Inherited(area)) : _names[(int)area][names.Number] ??= names.Own.Over(Inherited(area));
}
