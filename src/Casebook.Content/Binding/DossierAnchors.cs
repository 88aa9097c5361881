using Casebook.Content.Fields;
using Casebook.Content.Reporting;
using Casebook.Content.Syntax;

namespace Casebook.Content.Binding;

/// <summary>The ids of a dossier's claims and judgements, which share one set.</summary>
internal static class DossierAnchors
{
    /// <summary>Writes the ids down and reports one that stands twice, at the second.</summary>
    public static void Collect(ParsedFile parsed, DossierSyntax dossier, FieldReader reader)
    {
        var claims = new HashSet<string>(dossier.Claims.Length, StringComparer.Ordinal);
        foreach (var claim in dossier.Claims) Take(claim.Id, claims, dossier, reader);
        var parts = dossier.Judgements.IsEmpty ? claims : new HashSet<string>(claims, StringComparer.Ordinal);
        foreach (var judgement in dossier.Judgements) Take(judgement.Id, parts, dossier, reader);
        (parsed.Claims, parsed.PartIds) = (claims, parts);
        if (parsed.Diagnostics.HasErrors && LacksIds(dossier)) parsed.IsUnreadable = true;
    }

    private static void Take(Located<string>? id, HashSet<string> taken, DossierSyntax dossier, FieldReader reader)
    {
        if (id is not { } declared || taken.Add(declared.Value)) return;
        var ids = dossier.Claims.Select(claim => claim.Id).Concat(dossier.Judgements.Select(judgement => judgement.Id));
        var first = ids.First(other => other?.Value == declared.Value)!.Value.Span;
        reader.ReportRelated(declared.Span, first, "claims and judgements of a dossier share one set of ids", FieldDiagnostics.SameAnchor, declared.Value, reader.LineOf(first));
    }

    /// <summary>True when an entry's id was refused or lost, so that what names it must not be reported as well.</summary>
    private static bool LacksIds(DossierSyntax dossier) =>
        dossier.Claims.Any(claim => claim.Id is null) || dossier.Judgements.Any(judgement => judgement.Id is null) || dossier.Claims.IsEmpty;
}
