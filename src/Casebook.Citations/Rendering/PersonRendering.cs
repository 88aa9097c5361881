using Casebook.Citations.Output;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Rendering;

/// <summary>One name: its parts in display or sort order, with initials, particles, suffix and the looks of its parts.</summary>
internal static class PersonRendering
{
    /// <summary>The name; level 0 is the form of the options, 1 adds initials to a short form, 2 gives the full given name.</summary>
    public static Fragment? Render(PreparedName name, NamesElement element, NameOptions options, bool inverted, int level, RenderPass pass)
    {
        if (name.IsLiteral) return Part(name.Literal, element.FamilyLook, pass);
        var isShort = options.Form == NameForm.Short && level == 0;
        var style = pass.Plan.Style;
        if (isShort)
        {
            if (name.Family.Length == 0) return Part(name.Given, element.GivenLook, pass);
            if (pass.IsSorting && style.ParticleRule == ParticleRule.SortOnly) return Part(name.Family, element.FamilyLook, pass);
            if (!inverted || style.ParticleRule != ParticleRule.DisplayAndSort) return Spaced(name.NonDropping, name.Family, element.FamilyLook, pass);
            return Fragment.Join([Part(name.Family, element.FamilyLook, pass), Part(name.NonDropping, Bare(element.FamilyLook), pass)], options.SortSeparator ?? ", ");
        }

        var given = name.Family.Length == 0 ? name.Given : Given(name.Given, options, level, style);
        if (name.IsEastAsian) return Fragment.Join([Part(name.Family, element.FamilyLook, pass), Part(name.Given, element.GivenLook, pass)]);
        if (name.FamilyFirst) return Fragment.Join([Spaced(name.NonDropping, name.Family, element.FamilyLook, pass), Part(given, element.GivenLook, pass)], " ");
        return inverted ? Inverted(name, given, element, options, pass) : Displayed(name, given, element, options, pass);
    }

    /// <summary>Given name, then dropping particle, other particle, family name and suffix, which share the affixes of the family part.</summary>
    private static Fragment? Displayed(PreparedName name, string given, NamesElement element, NameOptions options, RenderPass pass)
    {
        var look = element.FamilyLook;
        var family = Spaced(name.NonDropping, name.Family, Bare(look), pass);
        if (name.Dropping.Length > 0) family = Fragment.Join([Part(name.Dropping, Bare(element.GivenLook), pass), family], EndsTight(name.Dropping) ? "" : " ");
        if (name.Suffix.Length > 0) family = Fragment.Join([family, Suffix(name, options)], name.CommaSuffix ? ", " : " ");
        return Fragment.Join([Part(given, element.GivenLook, pass), Affixed(family, look)], " ");
    }

    private static Fragment? Inverted(PreparedName name, string given, NamesElement element, NameOptions options, RenderPass pass)
    {
        var rule = pass.Plan.Style.ParticleRule;
        var demoted = rule == ParticleRule.DisplayAndSort || (pass.IsSorting && rule == ParticleRule.SortOnly);
        var (familyLook, givenLook) = (element.FamilyLook, Bare(element.GivenLook));
        var family = Affixed(Spaced(demoted ? "" : name.NonDropping, name.Family, Bare(familyLook), pass), familyLook);
        var rest = Fragment.Join([Part(given, givenLook, pass), Part(name.Dropping, givenLook, pass), demoted ? Part(name.NonDropping, Bare(familyLook), pass) : null], " ");
        return Fragment.Join([family, Affixed(rest, element.GivenLook), Suffix(name, options)], options.SortSeparator ?? ", ");
    }

    /// <summary>The suffix, without its period where initials have none either.</summary>
    private static Fragment? Suffix(PreparedName name, NameOptions options) => RichText.Parse(
        options.InitializeWith is { } with && !with.Contains('.', StringComparison.Ordinal) ? name.Suffix.TrimEnd('.') : name.Suffix);

    private static Look Bare(Look look) => look.Prefix.Length == 0 && look.Suffix.Length == 0 ? look : look with { Prefix = "", Suffix = "" };

    private static Fragment? Affixed(Fragment? inner, Look look) =>
        look.Prefix.Length == 0 && look.Suffix.Length == 0 ? inner : Fragment.Dress(inner, new Look { Prefix = look.Prefix, Suffix = look.Suffix });

    private static string Given(string given, NameOptions options, int level, Style style)
    {
        if (options.InitializeWith is not { } with || given.Length == 0 || level >= 2) return given;
        if (given.Contains('<', StringComparison.Ordinal)) return Initials.OfMarked(given, with, style.InitializeWithHyphen, options.Initialize == false);
        return Initials.Of(given, with, style.InitializeWithHyphen, options.Initialize == false);
    }

    /// <summary>A particle and a family name, with a space between unless the particle ends in an apostrophe or hyphen.</summary>
    private static Fragment? Spaced(string particle, string family, Look look, RenderPass pass)
    {
        if (particle.Length == 0) return Part(family, look, pass);
        if (look.IsPlain) return Part(EndsTight(particle) ? particle + family : particle + " " + family, look, pass);
        return Fragment.Join([Part(particle, look with { Prefix = "", Suffix = "" }, pass), Part(family, look, pass)], EndsTight(particle) ? "" : " ");
    }

    private static bool EndsTight(string particle) => particle.Length > 0 && particle[^1] is '\'' or '’' or '-' or '‐' or '–';

    private static Fragment? Part(string text, Look look, RenderPass pass) => ElementRendering.Finish(RichText.Parse(text), look, pass);
}
