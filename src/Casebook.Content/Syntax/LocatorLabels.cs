using System.Collections.Frozen;

namespace Casebook.Content.Syntax;

/// <summary>How the locator labels of CSL are written in a citation: in full, in the plural, and shortened.</summary>
internal static class LocatorLabels
{
    private static readonly (string Label, string Spellings)[] Table =
    [
        ("act", "act acts"),
        ("appendix", "appendix appendices appendixes app. apps."),
        ("article-locator", "article articles art. arts."),
        ("book", "book books bk. bks."),
        ("canon", "canon canons can. cans."),
        ("chapter", "chapter chapters chap. chaps. ch. chs."),
        ("column", "column columns col. cols."),
        ("elocation", "elocation elocations loc. locs. location locations"),
        ("equation", "equation equations eq. eqs."),
        ("figure", "figure figures fig. figs."),
        ("folio", "folio folios fol. fols."),
        ("issue", "issue issues number numbers no. nos."),
        ("line", "line lines l. ll."),
        ("note", "note notes n. nn."),
        ("opus", "opus opera op. opp."),
        ("page", "page pages p. pp."),
        ("paragraph", "paragraph paragraphs para. paras. par. pars. ¶ ¶¶"),
        ("part", "part parts pt. pts."),
        ("rule", "rule rules r. rr."),
        ("scene", "scene scenes sc. scs."),
        ("section", "section sections sec. secs. sect. sects. § §§"),
        ("sub-verbo", "sub_verbo sub_verbis sub-verbo s.v. s.vv."),
        ("supplement", "supplement supplements supp. supps. suppl."),
        ("surah", "surah surahs sura suras"),
        ("table", "table tables tbl. tbls."),
        ("timestamp", "timestamp timestamps"),
        ("title-locator", "title titles tit. tits."),
        ("verse", "verse verses v. vv."),
        ("version", "version versions ver. vers."),
        ("volume", "volume volumes vol. vols."),
    ];

    private static readonly FrozenDictionary<string, string> BySpelling = Labels().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        BySpelling.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = BySpelling.Keys.Max(spelling => spelling.Length);

    /// <summary>All spellings, for suggestions.</summary>
    public static IEnumerable<string> Spellings => BySpelling.Keys;

    /// <summary>The CSL label that the text begins with, by its longest spelling that ends where a word ends; null when there is none.</summary>
    public static string? At(ReadOnlySpan<char> text, out int length)
    {
        for (length = Math.Min(Longest, text.Length); length > 0; length--)
        {
            if (!EndsWord(text, length) || !Lookup.TryGetValue(text[..length], out var label)) continue;
            return label;
        }

        return null;
    }

    private static Dictionary<string, string> Labels()
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (label, spellings) in Table)
            foreach (var spelling in spellings.Split(' ')) labels.Add(spelling.Replace('_', ' '), label);
        return labels;
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int length) =>
        length == text.Length || !char.IsLetterOrDigit(text[length - 1]) || !char.IsLetterOrDigit(text[length]);
}
