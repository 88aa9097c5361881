using Casebook.Citations.Items;
using Casebook.Citations.Reporting;
using Casebook.Diagnostics.Reporting;

namespace Casebook.Citations.Formats.CslJson;

/// <summary>One name of CSL-JSON or CSL-YAML.</summary>
internal static class CslNameMapper
{
    private static readonly string[] Known =
        ["comma-suffix", "dropping-particle", "family", "given", "literal", "non-dropping-particle", "parse-names", "static-ordering", "suffix"];

    /// <summary>What CSL-M and Crossref add to names.</summary>
    private static readonly string[] Passed = ["multi", "sequence", "affiliation", "ORCID", "authenticated-orcid", "role"];

    /// <summary>The name, or null when it holds no text.</summary>
    public static Name? Map(CslMap map, string variable, CslTarget target)
    {
        var name = new Name();
        var isInstitution = false;
        foreach (var field in map.Fields)
        {
            if (field.Value is CslScalar { Kind: CslScalarKind.Null }) continue;
            if (field.Name is "isInstitution") isInstitution = field.Value is CslScalar { IsTrue: true };
            else if (Passed.Contains(field.Name)) continue;
            else name = With(name, field, variable, target);
        }

        if (isInstitution && name is { Literal: null, Family: { } family }) name = name with { Literal = family, Family = null, Given = null };
        var isEmpty = name is { Family: null, Given: null, Literal: null, Suffix: null, DroppingParticle: null, NonDroppingParticle: null };
        return isEmpty ? null : name;
    }

    private static Name With(Name name, CslField field, string variable, CslTarget target) => field.Name switch
    {
        "family" => name with { Family = CslVariableMapper.Text(field, target) },
        "given" => name with { Given = CslVariableMapper.Text(field, target) },
        "literal" => name with { Literal = CslVariableMapper.Text(field, target) },
        "suffix" => name with { Suffix = CslVariableMapper.Text(field, target) },
        "dropping-particle" => name with { DroppingParticle = CslVariableMapper.Text(field, target) },
        "non-dropping-particle" => name with { NonDroppingParticle = CslVariableMapper.Text(field, target) },
        "comma-suffix" => name with { CommaSuffix = IsTrue(field, target) },
        "static-ordering" => name with { StaticOrdering = IsTrue(field, target) },
        "parse-names" => name with { ParseNames = IsTrue(field, target) },
        _ => Unknown(name, field, variable, target),
    };

    private static bool IsTrue(CslField field, CslTarget target)
    {
        if (field.Value is CslScalar scalar) return scalar.IsTrue;
        target.Report(field.Value.Span, null, FormatDiagnostics.WrongShape, field.Name, field.Value.Told, "true or false");
        return false;
    }

    private static Name Unknown(Name name, CslField field, string variable, CslTarget target)
    {
        target.Report(field.NameSpan, Suggestion.Sentence(field.Name, Known), FormatDiagnostics.UnknownPart, field.Name, $"a name of '{variable}'");
        return name;
    }
}
