using System.Collections.Frozen;

namespace Casebook.Citations.Formats.BibTex;

/// <summary>Entry types of BibTeX and BibLaTeX and the types of CSL that they mean, both ways.</summary>
internal static class BibTypes
{
    private static readonly FrozenDictionary<string, string> ToCsl = Pairs(
        "article article-journal|suppperiodical article-journal|review review|book book|mvbook book|booklet pamphlet|inbook chapter|bookinbook chapter|suppbook chapter|collection book|mvcollection book"
        + "|incollection chapter|suppcollection chapter|dataset dataset|manual book|misc document|online webpage|electronic webpage|www webpage|webpage webpage|patent patent|periodical periodical|proceedings book"
        + "|mvproceedings book|inproceedings paper-conference|conference paper-conference|reference book|mvreference book|inreference entry|report report|techreport report|thesis thesis|phdthesis thesis"
        + "|mastersthesis thesis|unpublished manuscript|software software|artwork graphic|image graphic|audio song|music song|video motion_picture|movie motion_picture|performance performance|standard standard"
        + "|legislation legislation|jurisdiction legal_case|legal treaty|commentary book|letter personal_communication|bibnote document|set document|map map|newspaper article-newspaper|magazine article-magazine"
        + "|speech speech|lecture speech|talk speech|commented book|presentation speech|interview interview|broadcast broadcast|podcast broadcast|blog post-weblog|preprint article|bill bill|hearing hearing|customa document|customb document"
        + "|customc document|customd document|custome document|customf document");

    private static readonly FrozenDictionary<string, string> FromCsl = Pairs(
        "article-journal article|article-magazine article|article-newspaper article|review review|book book|pamphlet booklet|chapter incollection|dataset dataset|document misc|webpage online|patent patent"
        + "|periodical periodical|paper-conference inproceedings|entry inreference|entry-dictionary inreference|entry-encyclopedia inreference|report report|thesis thesis|manuscript unpublished|software software"
        + "|graphic image|song audio|motion_picture movie|performance performance|standard standard|legislation legislation|legal_case jurisdiction|treaty legal|personal_communication letter"
        + "|post online|post-weblog online|article unpublished|collection collection|classic book|bill legislation|regulation legislation|map misc|figure image|review-book review|speech unpublished");

    /// <summary>What the default kind of an entry type is, where the type says more than CSL's.</summary>
    public static readonly FrozenDictionary<string, string> Genres = new Dictionary<string, string> { ["phdthesis"] = "PhD thesis", ["mastersthesis"] = "Master's thesis" }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words that the keys of BibLaTeX's field "type" stand for.</summary>
    public static readonly FrozenDictionary<string, string> GenreKeys = new Dictionary<string, string>
    {
        ["phdthesis"] = "PhD thesis",
        ["mathesis"] = "Master's thesis",
        ["bathesis"] = "Bachelor's thesis",
        ["candthesis"] = "Candidate thesis",
        ["techreport"] = "technical report",
        ["resreport"] = "research report",
        ["software"] = "computer software",
        ["datacd"] = "data CD",
        ["audiocd"] = "audio CD",
        ["patent"] = "patent",
        ["patreq"] = "patent request",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every entry type that is known, for suggestions.</summary>
    public static IEnumerable<string> Names => ToCsl.Keys.Order(StringComparer.Ordinal);

    /// <summary>The CSL type of an entry type and its subtype, or null for an unknown one.</summary>
    public static string? Csl(string type, string? subtype)
    {
        if (!ToCsl.TryGetValue(type, out var csl)) return null;
        return csl != "article-journal" ? csl : subtype switch { "magazine" => "article-magazine", "newspaper" => "article-newspaper", _ => csl };
    }

    /// <summary>The entry type that holds a CSL type best, and the subtype.</summary>
    public static (string Type, string? Subtype) Of(string csl) =>
        (FromCsl.GetValueOrDefault(csl, "misc"), csl switch { "article-magazine" => "magazine", "article-newspaper" => "newspaper", _ => null });

    private static FrozenDictionary<string, string> Pairs(string table) =>
        table.Split('|').Select(pair => pair.Split(' ')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
