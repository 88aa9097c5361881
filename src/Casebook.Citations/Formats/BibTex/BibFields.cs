using System.Collections.Frozen;

namespace Casebook.Citations.Formats.BibTex;

/// <summary>Fields of BibLaTeX that stand for one variable of CSL whatever the type, both ways, and the older names of fields.</summary>
internal static class BibFields
{
    /// <summary>Before the name of a variable that BibLaTeX has no field for.</summary>
    public const string VariablePrefix = "csl-";

    /// <summary>Before the name of something else that would be read as a field of BibLaTeX.</summary>
    public const string ExtraPrefix = "custom-";

    /// <summary>The fields in the order in which they are written.</summary>
    public static readonly (string Field, string Variable, BibFieldKind Kind)[] Table =
    [
        ("author", "author", BibFieldKind.Names),
        ("editor", "editor", BibFieldKind.Names),
        ("translator", "translator", BibFieldKind.Names),
        ("bookauthor", "container-author", BibFieldKind.Names),
        ("title", "title", BibFieldKind.Title),
        ("shorttitle", "title-short", BibFieldKind.Title),
        ("origtitle", "original-title", BibFieldKind.Title),
        ("journaltitle", "container-title", BibFieldKind.Title),
        ("booktitle", "container-title", BibFieldKind.Title),
        ("maintitle", "volume-title", BibFieldKind.Title),
        ("shortjournal", "container-title-short", BibFieldKind.Title),
        ("eventtitle", "event-title", BibFieldKind.Title),
        ("eventdate", "event-date", BibFieldKind.Date),
        ("venue", "event-place", BibFieldKind.Text),
        ("series", "collection-title", BibFieldKind.Title),
        ("shortseries", "collection-title-short", BibFieldKind.Title),
        ("volume", "volume", BibFieldKind.Text),
        ("volumes", "number-of-volumes", BibFieldKind.Text),
        ("part", "part-number", BibFieldKind.Text),
        ("number", "number", BibFieldKind.Text),
        ("eid", "number", BibFieldKind.Text),
        ("issue", "issue", BibFieldKind.Text),
        ("chapter", "chapter-number", BibFieldKind.Text),
        ("edition", "edition", BibFieldKind.Text),
        ("version", "version", BibFieldKind.Text),
        ("type", "genre", BibFieldKind.Text),
        ("publisher", "publisher", BibFieldKind.List),
        ("institution", "publisher", BibFieldKind.List),
        ("school", "publisher", BibFieldKind.List),
        ("organization", "publisher", BibFieldKind.List),
        ("howpublished", "publisher", BibFieldKind.Text),
        ("location", "publisher-place", BibFieldKind.List),
        ("origpublisher", "original-publisher", BibFieldKind.List),
        ("origlocation", "original-publisher-place", BibFieldKind.List),
        ("date", "issued", BibFieldKind.Date),
        ("origdate", "original-date", BibFieldKind.Date),
        ("pages", "page", BibFieldKind.Range),
        ("pagetotal", "number-of-pages", BibFieldKind.Range),
        ("isbn", "ISBN", BibFieldKind.Text),
        ("issn", "ISSN", BibFieldKind.Text),
        ("doi", "DOI", BibFieldKind.Verbatim),
        ("pmid", "PMID", BibFieldKind.Text),
        ("pmcid", "PMCID", BibFieldKind.Text),
        ("url", "URL", BibFieldKind.Verbatim),
        ("urldate", "accessed", BibFieldKind.Date),
        ("pubstate", "status", BibFieldKind.Text),
        ("note", "note", BibFieldKind.Text),
        ("annotation", "annote", BibFieldKind.Text),
        ("abstract", "abstract", BibFieldKind.Text),
        ("keywords", "keyword", BibFieldKind.Text),
    ];

    /// <summary>Fields that are read by rules of their own.</summary>
    public static readonly FrozenSet<string> Special = new[]
    {
        "subtitle", "journalsubtitle", "booksubtitle", "mainsubtitle", "year", "month", "day", "langid", "language", "eprint", "eprinttype", "entrysubtype", "editortype", "crossref", "xdata", "options", "number", "eid",
        "issue", "maintitle", "booktitle", "journaltitle", "type",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Fields of BibTeX, and older ones of BibLaTeX, by the field that they stand for now.</summary>
    public static readonly FrozenDictionary<string, string> Older = new Dictionary<string, string>
    {
        ["address"] = "location",
        ["annote"] = "annotation",
        ["archiveprefix"] = "eprinttype",
        ["journal"] = "journaltitle",
        ["primaryclass"] = "eprintclass",
        ["hyphenation"] = "langid",
        ["keyword"] = "keywords",
        ["numpages"] = "pagetotal",
        ["conference"] = "eventtitle",
        ["urlaccessdate"] = "urldate",
        ["lastchecked"] = "urldate",
        ["fjournal"] = "journaltitle",
        ["journalabbr"] = "shortjournal",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Kinds of fields by name.</summary>
    public static readonly FrozenDictionary<string, (string Variable, BibFieldKind Kind)> ByName =
        Table.ToFrozenDictionary(row => row.Field, row => (row.Variable, row.Kind), StringComparer.Ordinal);

    /// <summary>Variables in whose text case is protected.</summary>
    public static readonly FrozenSet<string> TitleVariables =
        Table.Where(row => row.Kind == BibFieldKind.Title).Select(row => row.Variable).Append("reviewed-title").Append("part-title").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when the field has a meaning of its own in the reader.</summary>
    public static bool IsKnown(string field) => ByName.ContainsKey(field) || Special.Contains(field) || Older.ContainsKey(field);

    /// <summary>The variable that "number" stands for in a type of CSL.</summary>
    public static string NumberVariable(string type, bool hasSeries) => type switch
    {
        "article-journal" or "article-magazine" or "article-newspaper" or "periodical" or "review" or "review-book" => "issue",
        "book" or "chapter" or "paper-conference" or "entry" or "entry-dictionary" or "entry-encyclopedia" or "collection" or "classic" when hasSeries => "collection-number",
        _ => "number",
    };

    /// <summary>True for the types whose container is a journal.</summary>
    public static bool IsArticle(string type) => NumberVariable(type, false) == "issue";
}
