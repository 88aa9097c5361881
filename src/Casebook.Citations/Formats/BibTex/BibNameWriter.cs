using System.Buffers;
using System.Collections.Immutable;
using Casebook.Citations.Items;

namespace Casebook.Citations.Formats.BibTex;

/// <summary>Names of CSL to names of BibLaTeX: "von Last, Jr, First" where that reads back as the same, "family=..., given=..." elsewhere, institutions in braces.</summary>
internal static class BibNameWriter
{
    private static readonly SearchValues<char> Splitting = SearchValues.Create(" ,{}~=\u00A0");

    /// <summary>The value of a field.</summary>
    public static string Write(ImmutableArray<Name> names, bool usesPrefix) => string.Join(" and ", names.Select(name => One(name, usesPrefix)));

    /// <summary>True when the names' particles stay with the family name: then the entry says so once.</summary>
    public static bool UsesPrefix(Item item)
    {
        var (drops, keeps) = (false, false);
        foreach (var (_, names) in item.Names)
        {
            foreach (var name in names) (drops, keeps) = (drops || name.DroppingParticle is not null, keeps || name.NonDroppingParticle is not null);
        }

        return keeps && !drops;
    }

    private static string One(Name name, bool usesPrefix)
    {
        if (name.Literal is { } literal) return literal == "others" ? literal : "{" + Text(literal) + "}";
        var particle = name.DroppingParticle is { } dropping ? name.NonDroppingParticle is { } kept ? $"{dropping} {kept}" : dropping : name.NonDroppingParticle ?? "";
        var keepsParticle = name.NonDroppingParticle is not null;
        var isPlain = name is { Family: not null, Given: not null }
            && (particle.Length == 0 || (keepsParticle == usesPrefix && particle.Split(' ').All(IsLower)));
        return isPlain ? Classical(name, particle) : Extended(name, particle, keepsParticle, usesPrefix);
    }

    private static string Classical(Name name, string particle)
    {
        var family = Part(name.Family!, isFamily: true);
        if (particle.Length > 0) family = $"{Part(particle, isFamily: false)} {family}";
        return name.Suffix is { } suffix ? $"{family}, {Part(suffix, isFamily: false)}, {Part(name.Given!, isFamily: false)}" : $"{family}, {Part(name.Given!, isFamily: false)}";
    }

    private static string Extended(Name name, string particle, bool keepsParticle, bool usesPrefix)
    {
        if (particle.Length == 0 && name is { Family: { } only, Given: null, Suffix: null } && !only.AsSpan().ContainsAny(Splitting) && only != "others" && Text(only) == only) return only;
        var parts = new List<string>();
        if (name.Family is { } family) parts.Add($"family={{{Text(family)}}}");
        if (name.Given is { } given) parts.Add($"given={{{Text(given)}}}");
        if (particle.Length > 0)
        {
            parts.Add($"prefix={{{Text(particle)}}}");
            if (keepsParticle != usesPrefix) parts.Add(keepsParticle ? "useprefix=true" : "useprefix=false");
        }

        if (name.Suffix is { } suffix) parts.Add($"suffix={{{Text(suffix)}}}");
        return string.Join(", ", parts);
    }

    /// <summary>A part in braces where commas, the word "and", or small letters would be read as something else.</summary>
    private static string Part(string text, bool isFamily)
    {
        var tex = Text(text);
        var words = text.Contains(' ', StringComparison.Ordinal) ? text.Split(' ') : [text];
        var isGuarded = tex.AsSpan().ContainsAny(",=") || Array.Exists(words, word => word.Equals("and", StringComparison.OrdinalIgnoreCase))
            || (isFamily && words.Length > 1 && Array.Exists(words, IsLower)) || tex.StartsWith('{');
        return isGuarded ? $"{{{tex}}}" : tex;
    }

    /// <summary>A space that does not break stands as itself: a tie in a name is read as an ordinary space.</summary>
    private static string Text(string text) => TexEncoder.Encode(text, isTitle: false).Replace('~', '\u00A0');

    private static bool IsLower(string word)
    {
        foreach (var unit in word)
        {
            if (char.IsLetter(unit)) return char.IsLower(unit);
        }

        return false;
    }
}
