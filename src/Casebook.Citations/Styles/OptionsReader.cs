namespace Casebook.Citations.Styles;

/// <summary>Reads the attributes of cs:style, cs:citation and cs:bibliography that are not about names.</summary>
internal static class OptionsReader
{
    public static CitationOptions Citation(Markup element, AttributeReader attributes) => new()
    {
        Collapse = attributes.Choice(
            element, "collapse", ("citation-number", CollapseKind.CitationNumber), ("year", CollapseKind.Year), ("year-suffix", CollapseKind.YearSuffix),
            ("year-suffix-ranged", CollapseKind.YearSuffixRanged)) ?? CollapseKind.None,
        CiteGroupDelimiter = element["cite-group-delimiter"],
        YearSuffixDelimiter = element["year-suffix-delimiter"],
        AfterCollapseDelimiter = element["after-collapse-delimiter"],
        AddNames = attributes.Flag(element, "disambiguate-add-names") ?? false,
        AddGivenName = attributes.Flag(element, "disambiguate-add-givenname") ?? false,
        GivenNameRule = attributes.Choice(
            element, "givenname-disambiguation-rule", ("by-cite", GivenNameRule.ByCite), ("all-names", GivenNameRule.AllNames),
            ("all-names-with-initials", GivenNameRule.AllNamesWithInitials), ("primary-name", GivenNameRule.PrimaryName),
            ("primary-name-with-initials", GivenNameRule.PrimaryNameWithInitials)) ?? GivenNameRule.ByCite,
        AddYearSuffix = attributes.Flag(element, "disambiguate-add-year-suffix") ?? false,
        NearNoteDistance = attributes.Number(element, "near-note-distance") ?? 5,
    };

    public static BibliographyOptions Bibliography(Markup element, AttributeReader attributes)
    {
        var align = element["second-field-align"];
        if (align is not (null or "flush" or "margin" or "true" or "false")) attributes.Unknown(element, align, "value of 'second-field-align'");
        return new BibliographyOptions
        {
            HangingIndent = attributes.Flag(element, "hanging-indent") ?? false,
            SecondFieldAlign = align switch { "flush" or "true" => "flush", "margin" => "margin", _ => null },
            LineSpacing = attributes.Number(element, "line-spacing") ?? 1,
            EntrySpacing = attributes.Number(element, "entry-spacing") ?? 1,
            SubsequentAuthorSubstitute = element["subsequent-author-substitute"],
            SubstituteRule = attributes.Choice(
                element, "subsequent-author-substitute-rule", ("complete-all", SubstituteRule.CompleteAll), ("complete-each", SubstituteRule.CompleteEach),
                ("partial-each", SubstituteRule.PartialEach), ("partial-first", SubstituteRule.PartialFirst)) ?? SubstituteRule.CompleteAll,
        };
    }

    public static PageRangeFormat PageRange(Markup root, AttributeReader attributes) => attributes.Choice(
        root, "page-range-format", ("expanded", PageRangeFormat.Expanded), ("minimal", PageRangeFormat.Minimal), ("minimal-two", PageRangeFormat.MinimalTwo),
        ("chicago", PageRangeFormat.Chicago15), ("chicago-15", PageRangeFormat.Chicago15), ("chicago-16", PageRangeFormat.Chicago16)) ?? PageRangeFormat.None;

    public static ParticleRule Particles(Markup root, AttributeReader attributes) => attributes.Choice(
        root, "demote-non-dropping-particle", ("never", ParticleRule.Never), ("sort-only", ParticleRule.SortOnly),
        ("display-and-sort", ParticleRule.DisplayAndSort)) ?? ParticleRule.DisplayAndSort;
}
