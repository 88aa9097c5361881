using Casebook.Citations.Reporting;
using Casebook.Citations.Taxonomy;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Citations.Styles;

/// <summary>Reads rendering elements; keeps count of dates and names, and of what the style's conditions ask.</summary>
internal sealed class ElementReader(AttributeReader attributes, IReadOnlyDictionary<string, int> macros)
{
    public int DateCount { get; private set; }

    public int NamesCount { get; private set; }

    public bool TestsDisambiguate { get; private set; }

    public bool CallsYearSuffix { get; private set; }

    public bool CallsCitationLabel { get; private set; }

    /// <summary>The macros called while reading, with the place of the call, since the last time the list was cleared.</summary>
    public List<int> Calls { get; } = [];

    public Element[] Children(Markup parent)
    {
        if (parent.Children.Count == 0) return [];
        var result = new List<Element>(parent.Children.Count);
        foreach (var child in parent.Children)
        {
            if (Read(child, parent) is { } element) result.Add(element);
        }

        return [.. result];
    }

    private Element? Read(Markup element, Markup parent)
    {
        switch (element.Name)
        {
            case "text": return Text(element);
            case "number": return new NumberElement { Variable = Required(element), Form = NumberForm(element), Look = attributes.Look(element) };
            case "label": return Label(element, true);
            case "date": return Date(element);
            case "names": return new NamesReader(attributes, this).Read(element, NamesCount++);
            case "group": return new GroupElement { Children = Children(element), Delimiter = element["delimiter"] ?? "", Look = attributes.Look(element) };
            case "choose": return Choose(element);
            case "sort" or "layout" when parent.Name is "citation" or "bibliography": return null;
            default:
                attributes.UnknownChild(element, parent);
                return null;
        }
    }

    private int Required(Markup element)
    {
        if (element["variable"] is { } name) return attributes.Variable(element, name);
        attributes.Diagnostics.Report(element.Span, CitationDiagnostics.MissingAttribute, element.Name, "a 'variable'");
        return -1;
    }

    private NumberForm NumberForm(Markup element) => attributes.Choice(
        element, "form", ("numeric", Styles.NumberForm.Numeric), ("ordinal", Styles.NumberForm.Ordinal), ("long-ordinal", Styles.NumberForm.LongOrdinal),
        ("roman", Styles.NumberForm.Roman)) ?? Styles.NumberForm.Numeric;

    private TextElement Text(Markup element)
    {
        var look = attributes.Look(element);
        if (element["variable"] is { } variable)
        {
            CallsYearSuffix |= variable == "year-suffix";
            CallsCitationLabel |= variable == "citation-label";
            return new TextElement { Source = TextSource.Variable, Index = attributes.Variable(element, variable), IsShort = element["form"] == "short", Look = look };
        }

        if (element["macro"] is { } macro)
        {
            var index = MacroIndex(element, macro);
            if (index >= 0) Calls.Add(index);
            return new TextElement { Source = TextSource.Macro, Index = index, Look = look };
        }

        if (element["term"] is { } term)
        {
            var plural = attributes.Flag(element, "plural") ?? false;
            return new TextElement { Source = TextSource.Term, Words = term, Form = attributes.TermForm(element), IsPlural = plural, Look = look };
        }

        if (element["value"] is null)
        {
            attributes.Diagnostics.Report(element.Span, CitationDiagnostics.MissingAttribute, "text", "a 'variable', 'macro', 'term' or 'value'");
        }

        return new TextElement { Source = TextSource.Value, Words = element["value"] ?? "", Look = look };
    }

    /// <summary>The index of a macro; -1 after a report when there is none of the name.</summary>
    public int MacroIndex(Markup element, string name)
    {
        if (macros.TryGetValue(name, out var index)) return index;
        attributes.Diagnostics.ReportWithHelp(
            element.Span, Suggestion.Sentence(name, macros.Keys.Order(StringComparer.Ordinal)), CitationDiagnostics.UnknownMacro, name);
        return -1;
    }

    public LabelElement Label(Markup element, bool hasVariable) => new()
    {
        Variable = hasVariable ? Required(element) : -1,
        Form = attributes.TermForm(element),
        Plural = attributes.Choice(
            element, "plural", ("contextual", PluralRule.Contextual), ("always", PluralRule.Always), ("never", PluralRule.Never)) ?? PluralRule.Contextual,
        Look = attributes.Look(element),
    };

    private DateElement Date(Markup element)
    {
        var form = element["form"];
        if (form is not (null or "text" or "numeric"))
        {
            attributes.Unknown(element, form, "form of a date");
            form = null;
        }

        return new DateElement
        {
            Variable = Required(element),
            Form = form,
            Precision = attributes.Choice(element, "date-parts", ("year", 1), ("year-month", 2), ("year-month-day", 3)) ?? 3,
            Parts = DatePartReader.Read(element, attributes),
            Delimiter = element["delimiter"] ?? "",
            Look = attributes.Look(element),
            Number = DateCount++,
        };
    }

    private ChooseElement Choose(Markup element)
    {
        var branches = new List<Branch>();
        foreach (var child in element.Children)
        {
            if (child.Name is not ("if" or "else-if" or "else"))
            {
                attributes.UnknownChild(child, element);
                continue;
            }

            var match = attributes.Choice(child, "match", ("all", ConditionMatch.All), ("any", ConditionMatch.Any), ("none", ConditionMatch.None)) ?? ConditionMatch.All;
            branches.Add(new Branch(child.Name == "else" ? [] : Conditions(child), match, Children(child)));
        }

        return new ChooseElement { Branches = [.. branches] };
    }

    private Condition[] Conditions(Markup element)
    {
        var result = new List<Condition>();
        foreach (var (name, value) in element.Attributes)
        {
            ConditionKind? kind = name switch
            {
                "type" => ConditionKind.Type,
                "variable" => ConditionKind.Variable,
                "is-numeric" => ConditionKind.IsNumeric,
                "is-uncertain-date" => ConditionKind.IsUncertainDate,
                "locator" => ConditionKind.Locator,
                "position" => ConditionKind.Position,
                "disambiguate" => ConditionKind.Disambiguate,
                _ => null,
            };
            if (kind is null)
            {
                if (name != "match") attributes.Unknown(element, name, "condition");
                continue;
            }

            var words = value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var tests = Array.ConvertAll(words, word => ConditionOf(element, kind.Value, word));
            if (tests.Length > 1 && kind is ConditionKind.Type or ConditionKind.Locator) tests = [tests[0] with { Alternatives = Array.ConvertAll(tests, test => test.Value) }];
            result.AddRange(tests);
        }

        if (result.Count == 0) result.Add(new Condition(ConditionKind.Never, ""));
        return [.. result];
    }

    private Condition ConditionOf(Markup element, ConditionKind kind, string word)
    {
        switch (kind)
        {
            case ConditionKind.Variable or ConditionKind.IsNumeric or ConditionKind.IsUncertainDate:
                return new Condition(kind, word, attributes.Variable(element, word));
            case ConditionKind.Type when !ItemTypes.IsKnown(word):
                attributes.Unknown(element, word, "item type");
                break;
            case ConditionKind.Locator when word == "sub-verbo":
                return new Condition(kind, "sub verbo");
            case ConditionKind.Locator when word is not "sub" and not "verbo" && !Locators.IsKnown(word):
                attributes.Unknown(element, word, "locator");
                break;
            case ConditionKind.Position:
                if (word is not ("first" or "subsequent" or "ibid" or "ibid-with-locator" or "near-note")) attributes.Unknown(element, word, "position");
                break;
            case ConditionKind.Disambiguate:
                TestsDisambiguate = true;
                break;
            default:
                break;
        }

        return new Condition(kind, word);
    }
}
