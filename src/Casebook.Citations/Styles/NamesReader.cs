using Casebook.Citations.Reporting;

namespace Casebook.Citations.Styles;

/// <summary>Reads cs:names with cs:name, cs:et-al, cs:label and cs:substitute.</summary>
internal sealed class NamesReader(AttributeReader attributes, ElementReader elements)
{
    public NamesElement Read(Markup element, int number)
    {
        var variables = new List<int>();
        foreach (var word in (element["variable"] ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (attributes.Variable(element, word) is var index and >= 0) variables.Add(index);
        }

        if (element["variable"] is null) attributes.Diagnostics.Report(element.Span, CitationDiagnostics.MissingAttribute, "names", "a 'variable'");
        var (name, etAl, label) = (element.Child("name"), element.Child("et-al"), element.Child("label"));
        foreach (var child in element.Children)
        {
            if (child.Name is not ("name" or "et-al" or "label" or "substitute" or "institution")) attributes.UnknownChild(child, element);
        }

        return new NamesElement
        {
            Number = number,
            Variables = [.. variables],
            Own = name is null ? NameOptions.Empty : attributes.OwnNames(name),
            NameLook = name is null ? Look.Plain : attributes.Look(name),
            FamilyLook = PartLook(name, "family"),
            GivenLook = PartLook(name, "given"),
            EtAlTerm = etAl?["term"] ?? "et-al",
            EtAlLook = etAl is null ? Look.Plain : attributes.Look(etAl),
            Label = label is null ? null : elements.Label(label, false),
            LabelFirst = label is not null && name is not null && IndexOf(element, label) < IndexOf(element, name),
            Delimiter = element["delimiter"],
            Substitute = element.Child("substitute") is { } substitute ? elements.Children(substitute) : [],
            HasOwnName = name is not null || etAl is not null || label is not null,
            Look = attributes.Look(element),
        };
    }

    private static int IndexOf(Markup parent, Markup child)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            if (ReferenceEquals(parent.Children[i], child)) return i;
        }

        return -1;
    }

    private Look PartLook(Markup? name, string part)
    {
        if (name is null) return Look.Plain;
        foreach (var child in name.Children)
        {
            if (child.Name == "name-part" && child["name"] == part) return attributes.Look(child);
        }

        return Look.Plain;
    }
}
