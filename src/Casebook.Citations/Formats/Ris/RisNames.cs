using Casebook.Citations.Items;

namespace Casebook.Citations.Formats.Ris;

/// <summary>Names of RIS, "Family, Given, Suffix", and back; a name without a comma is an institution's.</summary>
internal static class RisNames
{
    /// <summary>The name, or null for an empty text.</summary>
    public static Name? Read(string text)
    {
        var parts = text.Split(',', 3, StringSplitOptions.TrimEntries);
        if (parts.Length == 1) return parts[0].Length == 0 ? null : new Name { Literal = parts[0] };
        var name = new Name { Family = Part(parts[0]), Given = Part(parts[1]), Suffix = parts.Length > 2 ? Part(parts[2]) : null };
        return name is { Family: null, Given: null } ? null : name;
    }

    /// <summary>The text of a name, as near as RIS comes.</summary>
    public static string Write(Name name)
    {
        if (name.Literal is { } literal) return literal;
        var family = Joined(name.NonDroppingParticle, name.Family);
        var given = Joined(name.Given, name.DroppingParticle);
        return name.Suffix is { } suffix ? $"{family}, {given}, {suffix}" : given.Length == 0 ? family + "," : $"{family}, {given}";
    }

    private static string Joined(string? first, string? second) => first is null ? second ?? "" : second is null ? first : $"{first} {second}";

    private static string? Part(string text) => text.Length == 0 ? null : text;
}
