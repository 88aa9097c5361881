using System.Collections.Frozen;

namespace Casebook.Citations.Formats.Ris;

/// <summary>Types of RIS and the types of CSL that they mean, both ways.</summary>
internal static class RisTypes
{
    private static readonly FrozenDictionary<string, string> ToCsl = Pairs(
        "ABST article-journal|ADVS motion_picture|AGGR dataset|ANCIENT classic|ART graphic|BILL bill|BLOG post-weblog|BOOK book|CASE legal_case|CHAP chapter|CHART figure|CLSWK classic|COMP software|CONF paper-conference"
        + "|CPAPER paper-conference|CTLG book|DATA dataset|DBASE dataset|DICT entry-dictionary|EBOOK book|ECHAP chapter|EDBOOK book|EJOUR article-journal|ELEC webpage|ENCYC entry-encyclopedia|EQUA figure|FIGURE figure"
        + "|GEN document|GOVDOC report|GRANT document|HEAR hearing|ICOMM personal_communication|INPR article-journal|INTV interview|JFULL periodical|JOUR article-journal|LEGAL regulation|MANSCPT manuscript|MAP map"
        + "|MGZN article-magazine|MPCT motion_picture|MULTI motion_picture|MUSIC musical_score|NEWS article-newspaper|PAMP pamphlet|PAT patent|PCOMM personal_communication|POD broadcast|PRESS document|RPRT report|SER periodical"
        + "|SLIDE graphic|SOUND song|STAND standard|STAT legislation|THES thesis|UNBILL bill|UNPB manuscript|UNPD manuscript|VIDEO motion_picture|WEB webpage");

    private static readonly FrozenDictionary<string, string> FromCsl = Pairs(
        "article UNPB|article-journal JOUR|article-magazine MGZN|article-newspaper NEWS|bill BILL|book BOOK|broadcast POD|chapter CHAP|classic CLSWK|collection GEN|dataset DATA|document GEN|entry ENCYC|entry-dictionary DICT"
        + "|entry-encyclopedia ENCYC|event GEN|figure FIGURE|graphic ART|hearing HEAR|interview INTV|legal_case CASE|legislation STAT|manuscript MANSCPT|map MAP|motion_picture MPCT|musical_score MUSIC|pamphlet PAMP"
        + "|paper-conference CPAPER|patent PAT|performance GEN|periodical JFULL|personal_communication PCOMM|post BLOG|post-weblog BLOG|regulation LEGAL|report RPRT|review JOUR|review-book JOUR|software COMP|song SOUND|speech GEN"
        + "|standard STAND|thesis THES|treaty GEN|webpage ELEC");

    /// <summary>Every type that is known, for suggestions.</summary>
    public static IEnumerable<string> Names => ToCsl.Keys.Order(StringComparer.Ordinal);

    /// <summary>The CSL type of a type, or null for an unknown one.</summary>
    public static string? Csl(string type) => ToCsl.GetValueOrDefault(type);

    /// <summary>The type that holds a CSL type best.</summary>
    public static string Of(string csl) => FromCsl.GetValueOrDefault(csl, "GEN");

    /// <summary>True for types whose T2 is a journal or the like, IS an issue and SN an ISSN.</summary>
    public static bool IsArticle(string csl) => csl is "article-journal" or "article-magazine" or "article-newspaper" or "periodical" or "review" or "review-book";

    /// <summary>True for works of their own: T2 is their series, and SP alone their number of pages.</summary>
    public static bool IsWhole(string csl) => csl is "book" or "thesis" or "report" or "pamphlet" or "classic" or "standard" or "map" or "musical_score" or "software" or "dataset";

    private static FrozenDictionary<string, string> Pairs(string table) =>
        table.Split('|').Select(pair => pair.Split(' ')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
