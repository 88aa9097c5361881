using System.Globalization;
using Casebook.Citations.Reporting;
using Casebook.Citations.Taxonomy;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Citations.Styles;

/// <summary>Reads attribute values; one that is not known is reported and counts as not given.</summary>
internal sealed class AttributeReader(DiagnosticBag diagnostics)
{
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The value that a table of known words gives, or null.</summary>
    public T? Choice<T>(Markup element, string attribute, params (string Word, T Value)[] known)
        where T : struct
    {
        if (element[attribute] is not { } word) return null;
        foreach (var (name, value) in known)
        {
            if (name == word) return value;
        }

        Unknown(element, word, "value of '" + attribute + "'");
        return null;
    }

    public bool? Flag(Markup element, string attribute) => Choice(element, attribute, ("true", true), ("false", false));

    public int? Number(Markup element, string attribute)
    {
        if (element[attribute] is not { } word) return null;
        if (int.TryParse(word.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 100_000) return number;
        Unknown(element, word, "number for '" + attribute + "'");
        return null;
    }

    public void Unknown(Markup element, string word, string what) =>
        Diagnostics.Report(element.Span, CitationDiagnostics.UnknownValue, word, what);

    public void UnknownChild(Markup element, Markup parent) =>
        Diagnostics.Report(element.Span, CitationDiagnostics.UnknownElement, element.Name, parent.Name);

    /// <summary>The index of a variable; -1 after a report when it is not known.</summary>
    public int Variable(Markup element, string name)
    {
        var index = Variables.IndexOf(name);
        if (index < 0) Diagnostics.ReportWithHelp(element.Span, Suggestion.Sentence(name, Variables.Names), CitationDiagnostics.UnknownValue, name, "variable");
        return index;
    }

    public TermForm TermForm(Markup element) => Choice(
        element, "form", ("long", Styles.TermForm.Long), ("short", Styles.TermForm.Short), ("verb", Styles.TermForm.Verb),
        ("verb-short", Styles.TermForm.VerbShort), ("symbol", Styles.TermForm.Symbol)) ?? Styles.TermForm.Long;

    /// <summary>Formatting, affixes, case, quotes, display and stripped periods of an element.</summary>
    public Look Look(Markup element)
    {
        if (element.Attributes.Count == 0) return Styles.Look.Plain;
        var look = new Look
        {
            Formatting = Formatting(element),
            Prefix = element["prefix"] ?? "",
            Suffix = element["suffix"] ?? "",
            Case = element["text-case"] is null ? TextCase.None : Case(element),
            Display = element["display"] is null ? DisplayKind.None : Display(element),
            Quotes = Flag(element, "quotes") ?? false,
            StripPeriods = Flag(element, "strip-periods") ?? false,
        };
        return look == Styles.Look.Plain ? Styles.Look.Plain : look;
    }

    private Formatting Formatting(Markup element)
    {
        var formatting = new Formatting(
            Choice(element, "font-style", ("normal", FontStyle.Normal), ("italic", FontStyle.Italic), ("oblique", FontStyle.Oblique)) ?? FontStyle.Unset,
            Choice(element, "font-variant", ("normal", FontVariant.Normal), ("small-caps", FontVariant.SmallCaps)) ?? FontVariant.Unset,
            Choice(element, "font-weight", ("normal", FontWeight.Normal), ("bold", FontWeight.Bold), ("light", FontWeight.Light)) ?? FontWeight.Unset,
            Choice(element, "text-decoration", ("none", TextDecoration.None), ("underline", TextDecoration.Underline)) ?? TextDecoration.Unset,
            Choice(element, "vertical-align", ("baseline", VerticalAlign.Baseline), ("sup", VerticalAlign.Sup), ("sub", VerticalAlign.Sub)) ?? VerticalAlign.Unset);
        return formatting.IsNone ? Styles.Formatting.None : formatting;
    }

    private TextCase Case(Markup element) => Choice(
        element, "text-case", ("lowercase", TextCase.Lowercase), ("uppercase", TextCase.Uppercase), ("capitalize-first", TextCase.CapitalizeFirst),
        ("capitalize-all", TextCase.CapitalizeAll), ("sentence", TextCase.Sentence), ("title", TextCase.Title)) ?? TextCase.None;

    private DisplayKind Display(Markup element) => Choice(
        element, "display", ("block", DisplayKind.Block), ("left-margin", DisplayKind.LeftMargin), ("right-inline", DisplayKind.RightInline),
        ("indent", DisplayKind.Indent)) ?? DisplayKind.None;

    /// <summary>The options of names on cs:style, cs:citation or cs:bibliography.</summary>
    public NameOptions InheritableNames(Markup element) => Shared(element) with
    {
        Form = element["name-form"] is null ? null : NameForm(element, "name-form"),
        NameDelimiter = element["name-delimiter"],
        NamesDelimiter = element["names-delimiter"],
    };

    /// <summary>The options of names on cs:name.</summary>
    public NameOptions OwnNames(Markup element) => Shared(element) with
    {
        Form = element["form"] is null ? null : NameForm(element, "form"),
        NameDelimiter = element["delimiter"],
    };

    private NameForm? NameForm(Markup element, string attribute) =>
        Choice(element, attribute, ("long", Styles.NameForm.Long), ("short", Styles.NameForm.Short), ("count", Styles.NameForm.Count));

    private NameOptions Shared(Markup element)
    {
        var and = element["and"];
        if (and is not (null or "text" or "symbol")) Unknown(element, and, "value of 'and'");
        return new NameOptions
        {
            And = and is "text" or "symbol" ? and : null,
            DelimiterPrecedesEtAl = Rule(element, "delimiter-precedes-et-al"),
            DelimiterPrecedesLast = Rule(element, "delimiter-precedes-last"),
            EtAlMin = Number(element, "et-al-min"),
            EtAlUseFirst = Number(element, "et-al-use-first"),
            EtAlSubsequentMin = Number(element, "et-al-subsequent-min"),
            EtAlSubsequentUseFirst = Number(element, "et-al-subsequent-use-first"),
            EtAlUseLast = Flag(element, "et-al-use-last"),
            Initialize = Flag(element, "initialize"),
            InitializeWith = element["initialize-with"],
            NameAsSortOrder = Choice(element, "name-as-sort-order", ("first", SortOrder.First), ("all", SortOrder.All)),
            SortSeparator = element["sort-separator"],
        };
    }

    private DelimiterRule? Rule(Markup element, string attribute) => Choice(
        element, attribute, ("contextual", DelimiterRule.Contextual), ("after-inverted-name", DelimiterRule.AfterInvertedName),
        ("always", DelimiterRule.Always), ("never", DelimiterRule.Never));
}
