using System.Collections.Immutable;
using Casebook.Citations.Items;

namespace Casebook.Citations.Formats.BibTex;

/// <summary>
/// Names of BibTeX to names of CSL: "First von Last", "von Last, First", "von Last, Jr, First", whole names in braces as institutions, BibLaTeX's "family=..., given=...".
/// "and others" stays as a last name "others".
/// </summary>
internal static class BibNameReader
{
    /// <summary>The names of a value in TeX; true in <paramref name="hasManyCommas"/> when one has more parts than BibTeX knows.</summary>
    public static ImmutableArray<Name> Read(string raw, bool usesPrefix, SortedSet<string>? unknown, out bool hasManyCommas)
    {
        hasManyCommas = false;
        var names = ImmutableArray.CreateBuilder<Name>();
        foreach (var piece in TexSplit.AtAnd(raw))
        {
            if (One(piece, usesPrefix, unknown, ref hasManyCommas) is { } name) names.Add(name);
        }

        return names.ToImmutable();
    }

    private static Name? One(string raw, bool usesPrefix, SortedSet<string>? unknown, ref bool hasManyCommas)
    {
        var piece = raw.Trim();
        if (piece.Length == 0) return null;
        if (TexSplit.IsOneGroup(piece)) return Text(piece, unknown) is { } literal ? new Name { Literal = literal } : null;
        if (piece is "others") return new Name { Literal = piece };
        var parts = TexSplit.AtCommas(piece);
        if (Extended(parts, usesPrefix, unknown) is { } extended) return extended;
        hasManyCommas |= parts.Count > 3;
        return parts.Count switch
        {
            1 => Plain(parts[0], usesPrefix, unknown),
            2 => Inverted(parts[0], null, parts[1], usesPrefix, unknown),
            3 => Inverted(parts[0], parts[1], parts[2], usesPrefix, unknown),
            _ => Inverted(parts[0], parts[1], string.Join(',', parts.Skip(2)), usesPrefix, unknown),
        };
    }

    private static Name? Plain(string raw, bool usesPrefix, SortedSet<string>? unknown)
    {
        var words = TexSplit.Words(raw);
        if (words.Count == 0) return null;
        var first = words.FindIndex(0, words.Count - 1, word => IsLower(raw, word));
        var last = words.FindLastIndex(words.Count - 1, words.Count, word => word.End < words[^1].End && IsLower(raw, word));
        var family = first < 0 ? words.Count - 1 : last + 1;
        var name = new Name { Family = Text(raw, words, family, words.Count, unknown), Given = Text(raw, words, 0, first < 0 ? family : first, unknown) };
        if (first >= 0) name = WithParticle(name, Text(raw, words, first, last + 1, unknown), usesPrefix);
        return name is { Family: null, Given: null } ? null : name;
    }

    private static Name? Inverted(string rawFamily, string? rawSuffix, string rawGiven, bool usesPrefix, SortedSet<string>? unknown)
    {
        var words = TexSplit.Words(rawFamily);
        var last = words.Count < 2 ? -1 : words.FindLastIndex(words.Count - 2, words.Count - 1, word => IsLower(rawFamily, word));
        if (last >= 0 && !IsLower(rawFamily, words[0])) last = -1;
        var name = new Name
        {
            Family = Text(rawFamily, words, last + 1, words.Count, unknown),
            Given = Text(rawGiven, unknown),
            Suffix = rawSuffix is null ? null : Text(rawSuffix, unknown),
        };
        if (last >= 0) name = WithParticle(name, Text(rawFamily, words, 0, last + 1, unknown), usesPrefix);
        return name is { Family: null, Given: null, Suffix: null } ? null : name;
    }

    private static Name WithParticle(Name name, string? particle, bool usesPrefix) =>
        usesPrefix ? name with { NonDroppingParticle = particle } : name with { DroppingParticle = particle };

    private static Name? Extended(List<string> parts, bool usesPrefix, SortedSet<string>? unknown)
    {
        var name = new Name();
        string? particle = null;
        foreach (var part in parts)
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0) return null;
            var key = part[..equals].Trim();
            var value = part[(equals + 1)..].Trim();
            switch (key)
            {
                case "family": name = name with { Family = Text(value, unknown) }; break;
                case "given": name = name with { Given = Text(value, unknown) }; break;
                case "suffix": name = name with { Suffix = Text(value, unknown) }; break;
                case "prefix": particle = Text(value, unknown); break;
                case "useprefix": usesPrefix = value.Trim('{', '}') is "true"; break;
                case "family-i" or "given-i" or "prefix-i" or "suffix-i" or "id" or "sortingnamekeytemplatename" or "nameparts": break;
                default: return null;
            }
        }

        if (particle is not null) name = WithParticle(name, particle, usesPrefix);
        return name is { Family: null, Given: null } ? null : name;
    }

    /// <summary>True when the first letter outside braces, or of an accent, is lower case.</summary>
    private static bool IsLower(string raw, (int Start, int End) word)
    {
        for (var i = word.Start; i < word.End; i++)
        {
            if (raw[i] == '\\' || (raw[i] == '{' && i + 1 < word.End && raw[i + 1] == '\\'))
                return TexDecoder.Decode(raw[i..word.End], isTitle: false, null) is { Length: > 0 } decoded && char.IsLower(decoded[0]);
            if (raw[i] == '{') return false;
            if (char.IsLetter(raw[i])) return char.IsLower(raw[i]);
        }

        return false;
    }

    private static string? Text(string raw, List<(int Start, int End)> words, int from, int to, SortedSet<string>? unknown) =>
        from >= to ? null : Text(raw[words[from].Start..words[to - 1].End], unknown);

    private static string? Text(string raw, SortedSet<string>? unknown)
    {
        // A tie between names is an ordinary space in CSL.
        var text = TexDecoder.Decode(TexSplit.WithoutTies(raw), isTitle: false, unknown);
        return text.Length == 0 ? null : text;
    }
}
