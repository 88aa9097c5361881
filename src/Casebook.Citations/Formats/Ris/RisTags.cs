using System.Collections.Frozen;

namespace Casebook.Citations.Formats.Ris;

/// <summary>Tags of RIS that stand for one variable whatever the type.</summary>
internal static class RisTags
{
    /// <summary>Before the name of a variable that RIS has no tag for, in a line of <see cref="Own"/>.</summary>
    public const string VariablePrefix = "csl-";

    /// <summary>Before the name of something that is no variable of CSL and no tag of RIS.</summary>
    public const string ExtraPrefix = "custom-";

    /// <summary>The last of the user's own fields: variables without a tag stand there.</summary>
    public const string Own = "U5";

    /// <summary>Texts, in the order in which they are written; where several tags mean one variable the first is written.</summary>
    public static readonly (string Tag, string Variable)[] Texts =
    [
        ("TI", "title"), ("T1", "title"), ("CT", "title"), ("ST", "title-short"), ("T3", "collection-title"), ("J2", "container-title-short"), ("J1", "container-title-short"), ("JA", "container-title-short"),
        ("VL", "volume"), ("NV", "number-of-volumes"), ("SE", "section"), ("ET", "edition"), ("M3", "genre"), ("PB", "publisher"), ("CY", "publisher-place"), ("PP", "publisher-place"), ("LA", "language"),
        ("DO", "DOI"), ("DI", "DOI"), ("UR", "URL"), ("LK", "URL"), ("DB", "archive"), ("AV", "archive_location"), ("DP", "source"), ("CN", "call-number"), ("RI", "reviewed-title"), ("AB", "abstract"), ("N2", "abstract"), ("N1", "note"), ("RN", "annote"),
    ];

    /// <summary>Names, one a line.</summary>
    public static readonly (string Tag, string Variable)[] Names =
        [("AU", "author"), ("A1", "author"), ("ED", "editor"), ("A2", "editor"), ("A3", "collection-editor"), ("A4", "translator"), ("TA", "translator")];

    /// <summary>Tags whose values may have lines; elsewhere a line end is a space.</summary>
    public static readonly FrozenSet<string> Long = new[] { "AB", "N2", "N1", "RN", "U1", "U2", "U3", "U4", "U5" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Text variables by tag.</summary>
    public static readonly FrozenDictionary<string, string> TextByTag = Texts.ToFrozenDictionary(row => row.Tag, row => row.Variable, StringComparer.Ordinal);

    /// <summary>Name variables by tag.</summary>
    public static readonly FrozenDictionary<string, string> NameByTag = Names.ToFrozenDictionary(row => row.Tag, row => row.Variable, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Special =
        new[] { "TY", "ER", "ID", "T2", "BT", "JF", "JO", "PY", "Y1", "DA", "Y2", "SP", "EP", "IS", "CP", "M1", "C7", "SN", "KW", Own }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a tag that means something to the reader.</summary>
    public static bool IsKnown(string tag) => TextByTag.ContainsKey(tag) || NameByTag.ContainsKey(tag) || Special.Contains(tag);

    /// <summary>True for text that can be a tag.</summary>
    public static bool IsTag(string text) => text.Length == 2 && char.IsAsciiLetterUpper(text[0]) && (char.IsAsciiLetterUpper(text[1]) || char.IsAsciiDigit(text[1]));
}
