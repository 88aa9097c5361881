using Casebook.Citations.Reporting;
using Casebook.Diagnostics.Reporting;
using Casebook.Diagnostics.Text;

namespace Casebook.Citations.Styles;

/// <summary>Reads CSL 1.0.2 styles. What a style says that CSL does not know is a warning; only a file that is no style at all is an error.</summary>
public static class StyleReader
{
    /// <summary>The style, or null after an error.</summary>
    public static Style? Read(SourceText text, DiagnosticBag diagnostics)
    {
        if (MarkupReader.Read(text, diagnostics) is not { } root) return null;
        if (root.Name != "style")
        {
            diagnostics.Report(root.Span, CitationDiagnostics.NotAStyle, root.Name);
            return null;
        }

        var attributes = new AttributeReader(diagnostics);
        var info = root.Child("info");
        if (ParentOf(info) is { } parent)
        {
            return new Style
            {
                Id = Text(info, "id"), Title = Text(info, "title"), Rights = Text(info, "rights"), IndependentParent = parent,
                DefaultLocale = root["default-locale"], CitationFormat = CitationFormat(info),
            };
        }

        if (root.Child("citation") is not { } citation || citation.Child("layout") is null)
        {
            diagnostics.Report(root.Span, CitationDiagnostics.NoCitation);
            return null;
        }

        return ReadIndependent(root, info, citation, attributes);
    }

    private static Style? ReadIndependent(Markup root, Markup? info, Markup citation, AttributeReader attributes)
    {
        var table = MacroTable.Of(root);
        var elements = new ElementReader(attributes, table.Indices);
        if (!table.Read(elements, attributes)) return null;
        var bibliography = root.Child("bibliography");
        foreach (var child in root.Children)
        {
            if (child.Name is not ("info" or "locale" or "macro" or "citation" or "bibliography")) attributes.UnknownChild(child, root);
        }

        var (cited, listed) = (Section(citation, elements, attributes), bibliography?.Child("layout") is null ? null : Section(bibliography, elements, attributes));
        return new Style
        {
            Id = Text(info, "id"),
            Title = Text(info, "title"),
            Rights = Text(info, "rights"),
            CitationFormat = CitationFormat(info),
            Class = attributes.Choice(root, "class", ("in-text", StyleClass.InText), ("note", StyleClass.Note)) ?? StyleClass.InText,
            DefaultLocale = root["default-locale"] is { Length: > 0 } language ? language : null,
            Citation = cited,
            Bibliography = listed,
            CitationOptions = OptionsReader.Citation(citation, attributes),
            BibliographyOptions = bibliography is null ? new() : OptionsReader.Bibliography(bibliography, attributes),
            Macros = table.Macros,
            Locales = [.. root.Children.Where(child => child.Name == "locale").Select(child => LocaleReader.Read(child, attributes))],
            Names = attributes.InheritableNames(root),
            InitializeWithHyphen = attributes.Flag(root, "initialize-with-hyphen") ?? true,
            PageRangeFormat = OptionsReader.PageRange(root, attributes),
            ParticleRule = OptionsReader.Particles(root, attributes),
            DateCount = elements.DateCount,
            NamesCount = elements.NamesCount,
            TestsDisambiguate = elements.TestsDisambiguate,
            CallsYearSuffix = elements.CallsYearSuffix,
            CallsCitationLabel = elements.CallsCitationLabel,
        };
    }

    private static Section Section(Markup element, ElementReader elements, AttributeReader attributes)
    {
        var layout = element.Child("layout")!;
        return new Section
        {
            Children = elements.Children(layout),
            Look = attributes.Look(layout),
            Delimiter = layout["delimiter"],
            Names = attributes.InheritableNames(element),
            Keys = element.Child("sort") is { } sort ? Keys(sort, elements, attributes) : [],
        };
    }

    private static SortKey[] Keys(Markup sort, ElementReader elements, AttributeReader attributes)
    {
        var result = new List<SortKey>();
        foreach (var key in sort.Children)
        {
            if (key.Name != "key")
            {
                attributes.UnknownChild(key, sort);
                continue;
            }

            var variable = key["variable"] is { } name ? attributes.Variable(key, name) : -1;
            var macro = variable < 0 && key["macro"] is { } called ? elements.MacroIndex(key, called) : -1;
            var names = new NameOptions
            {
                EtAlMin = attributes.Number(key, "names-min"),
                EtAlUseFirst = attributes.Number(key, "names-use-first"),
                EtAlUseLast = attributes.Flag(key, "names-use-last"),
            };
            var descending = attributes.Choice(key, "sort", ("ascending", false), ("descending", true)) ?? false;
            if (variable >= 0 || macro >= 0) result.Add(new SortKey(variable, macro, descending, names));
        }

        return [.. result];
    }

    private static string Text(Markup? info, string child) => info?.Child(child)?.Text.Trim() ?? "";

    private static string? ParentOf(Markup? info)
    {
        foreach (var link in info?.Children ?? [])
        {
            if (link.Name == "link" && link["rel"] == "independent-parent") return link["href"];
        }

        return null;
    }

    private static string? CitationFormat(Markup? info)
    {
        foreach (var category in info?.Children ?? [])
        {
            if (category.Name == "category" && category["citation-format"] is { } format) return format;
        }

        return null;
    }
}
