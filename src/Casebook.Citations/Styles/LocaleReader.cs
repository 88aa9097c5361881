using Casebook.Citations.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Styles;

/// <summary>Reads CSL locale files, and the locale elements inside styles.</summary>
public static class LocaleReader
{
    /// <summary>The locale, or null after an error; unknown parts are warnings.</summary>
    public static Locale? Read(SourceText text, DiagnosticBag diagnostics)
    {
        if (MarkupReader.Read(text, diagnostics) is not { } root) return null;
        if (root.Name == "locale") return Read(root, new AttributeReader(diagnostics));
        diagnostics.Report(root.Span, CitationDiagnostics.NotALocale, root.Name);
        return null;
    }

    internal static Locale Read(Markup element, AttributeReader attributes)
    {
        var terms = new List<Term>();
        var dates = new List<DateFormat>();
        bool? punctuation = null, limit = null;
        foreach (var child in element.Children)
        {
            switch (child.Name)
            {
                case "terms":
                    foreach (var term in child.Children)
                    {
                        if (ReadTerm(term, attributes) is { } read) terms.Add(read);
                    }

                    break;
                case "date":
                    dates.Add(new DateFormat(child["form"] ?? "text", child["delimiter"] ?? "", DatePartReader.Read(child, attributes), attributes.Look(child)));
                    break;
                case "style-options":
                    punctuation = attributes.Flag(child, "punctuation-in-quote") ?? punctuation;
                    limit = attributes.Flag(child, "limit-day-ordinals-to-day-1") ?? limit;
                    break;
                case "info": break;
                default: attributes.UnknownChild(child, element); break;
            }
        }

        return new Locale
        {
            Language = element["xml:lang"] is { Length: > 0 } language ? language : null,
            Terms = [.. terms],
            Dates = [.. dates],
            PunctuationInQuote = punctuation,
            LimitDayOrdinalsToDay1 = limit,
        };
    }

    private static Term? ReadTerm(Markup element, AttributeReader attributes)
    {
        if (element["name"] is not { Length: > 0 } name)
        {
            attributes.Diagnostics.Report(element.Span, CitationDiagnostics.MissingAttribute, element.Name, "a 'name'");
            return null;
        }

        var (single, multiple) = (element.Child("single"), element.Child("multiple"));
        var text = string.IsNullOrWhiteSpace(element.Text) && element.Text.Contains('\n', StringComparison.Ordinal) ? "" : element.Text;
        return new Term(name == "sub verbo" ? "sub-verbo" : name, attributes.TermForm(element), single?.Text ?? text, multiple?.Text ?? single?.Text ?? text)
        {
            Gender = Gender(element, "gender", attributes),
            GenderForm = Gender(element, "gender-form", attributes),
            Match = element["match"],
        };
    }

    private static Gender Gender(Markup element, string attribute, AttributeReader attributes) => attributes.Choice(
        element, attribute, ("masculine", Styles.Gender.Masculine), ("feminine", Styles.Gender.Feminine), ("neuter", Styles.Gender.Neuter)) ?? Styles.Gender.Neuter;
}
