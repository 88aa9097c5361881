using Casebook.Citations.Rendering;
using Casebook.Citations.Styles;

namespace Casebook.Citations.Processing;

/// <summary>Finds the given-name levels of names that look alike among all cited names (every rule but by-cite).</summary>
internal static class NameAmbiguity
{
    private static readonly Dictionary<string, int> None = new(StringComparer.Ordinal);

    /// <summary>True for the rules that are for the first name of each block only.</summary>
    public static bool IsForPrimaryNames(GivenNameRule rule) => rule is GivenNameRule.PrimaryName or GivenNameRule.PrimaryNameWithInitials;

    /// <summary>For each ambiguous name, by its key, the level that tells it from the others; names that no level tells apart are left out.</summary>
    public static Dictionary<string, int> Levels(NamesRecord[][] blocks, GivenNameRule rule, RenderPlan plan, bool withHidden)
    {
        var primaryOnly = IsForPrimaryNames(rule);
        var initialsOnly = rule is GivenNameRule.AllNamesWithInitials or GivenNameRule.PrimaryNameWithInitials;
        var firsts = new Dictionary<string, (PreparedName Name, NamesRecord Record)>(blocks.Length, StringComparer.Ordinal);
        Dictionary<string, Dictionary<string, (PreparedName Name, NamesRecord Record)>>? groups = null;
        foreach (var records in blocks)
        {
            foreach (var record in records)
            {
                var count = primaryOnly ? Math.Min(1, record.Shown) : withHidden ? record.Names.Length : record.Shown;
                foreach (var name in record.Names.AsSpan(0, count))
                {
                    if (name.IsLiteral) continue;
                    var family = plan.Style.ParticleRule == ParticleRule.DisplayAndSort || name.NonDropping.Length == 0 ? name.Family : name.NonDropping + "\u001f" + name.Family;
                    if (firsts.TryAdd(family, (name, record))) continue;
                    var first = firsts[family];
                    if (first.Name.IsSame(name)) continue;
                    groups ??= new(StringComparer.Ordinal);
                    if (!groups.TryGetValue(family, out var group)) groups[family] = group = new(StringComparer.Ordinal) { [first.Name.Key] = first };
                    group.TryAdd(name.Key, (name, record));
                }
            }
        }

        if (groups is null) return None;
        var levels = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var group in groups.Values) Resolve(group, initialsOnly, plan, levels);
        return levels;
    }

    /// <summary>Parameters with the levels of the names that an item's blocks hold; only of the first of each block where the rule is for primary names.</summary>
    public static CiteParameters Apply(Dictionary<string, int> levels, CiteParameters parameters, NamesRecord[] blocks, GivenNameRule rule)
    {
        var primaryOnly = IsForPrimaryNames(rule);
        foreach (var record in blocks)
        {
            for (var i = 0; i < (primaryOnly ? 1 : record.Names.Length); i++)
            {
                if (levels.TryGetValue(record.Names[i].Key, out var level)) parameters = parameters.WithGiven(record.Block, i, level);
            }
        }

        return parameters;
    }

    private static void Resolve(
        Dictionary<string, (PreparedName Name, NamesRecord Record)> group, bool initialsOnly, RenderPlan plan, Dictionary<string, int> levels)
    {
        foreach (var (key, (name, record)) in group)
        {
            for (var level = record.BaseLevel; level <= 2; level++)
            {
                if (level == 1 && !record.HasInitials) continue;
                if (level == 2 && initialsOnly && record.HasInitials) break;
                if (IsAlone(name, level, group, plan))
                {
                    if (level > record.BaseLevel) levels[key] = level;
                    break;
                }
            }
        }
    }

    private static bool IsAlone(PreparedName name, int level, Dictionary<string, (PreparedName Name, NamesRecord Record)> group, RenderPlan plan)
    {
        var form = Form(name, level, plan);
        foreach (var (other, _) in group.Values)
        {
            if (!other.IsSame(name) && Form(other, level, plan) == form) return false;
        }

        return true;
    }

    private static string Form(PreparedName name, int level, RenderPlan plan) => level switch
    {
        0 => "",
        1 => Initials.Of(name.Given, ".", plan.Style.InitializeWithHyphen, false),
        _ => name.Given.Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal) + "\u001f" + name.Dropping + "\u001f" + name.Suffix,
    };
}
