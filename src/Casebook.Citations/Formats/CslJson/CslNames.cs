using System.Collections.Frozen;
using Casebook.Citations.Taxonomy;

namespace Casebook.Citations.Formats.CslJson;

/// <summary>The names of members of CSL-JSON and the variables that they mean.</summary>
internal static class CslNames
{
    private static readonly FrozenDictionary<string, string> Older = new Dictionary<string, string>
    {
        ["journalAbbreviation"] = "container-title-short",
        ["shortTitle"] = "title-short",
        ["printing"] = "printing-number",
        ["part"] = "part-number",
        ["supplement"] = "supplement-number",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Short forms that the data model has beyond the specification's list of variables.</summary>
    private static readonly FrozenSet<string> ShortForms = new[] { "collection-title-short", "volume-title-short" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The variable that a member means.</summary>
    public static string Variable(string member) => Older.GetValueOrDefault(member, member);

    /// <summary>The kind of a variable, or null for one that CSL does not know.</summary>
    public static VariableKind? KindOf(string variable) => ShortForms.Contains(variable) ? VariableKind.Standard : Variables.KindOf(variable);
}
