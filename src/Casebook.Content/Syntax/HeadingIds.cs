using System.Globalization;
using System.Text;

namespace Casebook.Content.Syntax;

/// <summary>Gives headings their anchors: the words in lower case with hyphens, and a number behind when the anchor is taken.</summary>
public sealed class HeadingIds(IReadOnlySet<string> reserved)
{
    private static readonly string[] ReservedPrefixes = ["cite-", "ref-", "fn-", "fnref-"];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    /// <summary>Takes an anchor as written; false when it is reserved or taken.</summary>
    public bool TryTake(string id) => !IsReserved(id) && _taken.Add(id);

    /// <summary>The anchor for a heading's words; never one that is reserved, taken, or of the forms that pages give to citations, references and notes.</summary>
    public string Take(string words)
    {
        var slug = Slug(words);
        if (slug.Length == 0) slug = "section";
        if (IsReservedForm(slug)) slug = "section-" + slug;
        var number = _last.GetValueOrDefault(slug);
        var id = number == 0 ? slug : Numbered(slug, number);
        while (reserved.Contains(id) || !_taken.Add(id)) id = Numbered(slug, ++number);
        _last[slug] = number;
        return id;
    }

    /// <summary>Letters and digits of any script in lower case, white space as hyphens, hyphens and underscores kept, the rest left out.</summary>
    public static string Slug(string words)
    {
        var slug = new StringBuilder(words.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in words.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                slug.Append(units[..Rune.ToLowerInvariant(rune).EncodeToUtf16(units)]);
            else if (rune.Value is '-' or '_') slug.Append((char)rune.Value);
            else if (Rune.IsWhiteSpace(rune)) slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }

    private static string Numbered(string slug, int number) => $"{slug}-{number.ToString(CultureInfo.InvariantCulture)}";

    private bool IsReserved(string id) => reserved.Contains(id) || IsReservedForm(id);

    private static bool IsReservedForm(string id)
    {
        foreach (var prefix in ReservedPrefixes)
        {
            if (id.StartsWith(prefix, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
